using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Parts.Networks;

namespace CfnGen.Stacks.Tests.Parts.Networks;

/// <summary>The network without choices; NetworkStackTests show it with them.</summary>
public sealed class ZonedNetworkTests
{
    private static readonly TemplateDocument Template = new FixedStack().ToTemplate();

    [Fact]
    public void Has_two_zones_and_nothing_conditional()
    {
        var yaml = Template.ToYaml();

        Assert.DoesNotContain("Condition", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("SubnetC", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VPC", "10.0.0.0/16")]
    [InlineData("SubnetAPublic", "10.0.0.0/20")]
    [InlineData("SubnetAPrivate", "10.0.16.0/20")]
    [InlineData("SubnetBPublic", "10.0.32.0/20")]
    [InlineData("SubnetBPrivate", "10.0.48.0/20")]
    public void Gives_every_subnet_a_sixteenth_of_the_network(string resource, string range) =>
        Assert.Equal(range, Template.ValueAt($"Resources/{resource}/Properties/CidrBlock"));

    [Theory]
    [InlineData("RouteAPrivate", "!Ref NatGatewayA")]
    [InlineData("RouteBPrivate", "!Ref NatGatewayB")]
    public void Has_a_NAT_gateway_in_each_zone(string route, string gateway) =>
        Assert.Equal(gateway, Template.ValueAt($"Resources/{route}/Properties/NatGatewayId"));

    [Fact]
    public void Offers_the_exits_of_its_subnets_to_what_needs_them()
    {
        var queue = Template.ValueAt("Resources/Queue/DependsOn");

        Assert.Equal("[RouteAPrivate, RouteTableAssociationAPrivate, RouteBPrivate, RouteTableAssociationBPrivate]", queue);
    }

    private sealed class FixedStack : Stack
    {
        public ZonedNetwork Network => Part(place => new ZonedNetwork(place, 0), prefix: "");

        public Resources.SQS.Queue Queue => Resource(() => new Resources.SQS.Queue { DependsOn = Network.PrivateExits });
    }
}
