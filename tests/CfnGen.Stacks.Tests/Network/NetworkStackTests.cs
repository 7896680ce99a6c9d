using CfnGen.Model.Documents;
using CfnGen.Stacks.Network;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.Network;

public sealed class NetworkStackTests
{
    private static readonly TemplateDocument Template = new NetworkStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("VPC", "!Ref VPC")]
    [InlineData("SubnetAPublic", "!Ref SubnetAPublic")]
    [InlineData("SubnetBPublic", "!Ref SubnetBPublic")]
    [InlineData("SubnetCPublic", "!Ref SubnetCPublic")]
    [InlineData("SubnetAPrivate", "!Ref SubnetAPrivate")]
    [InlineData("SubnetBPrivate", "!Ref SubnetBPrivate")]
    [InlineData("SubnetCPrivate", "!Ref SubnetCPrivate")]
    public void Exports_what_applications_import(string output, string value)
    {
        Assert.Equal(value, Template.ValueAt($"Outputs/{output}/Value"));
        Assert.Equal($"!Sub ${{AWS::StackName}}-{output}", Template.ValueAt($"Outputs/{output}/Export/Name"));
    }

    [Theory]
    [InlineData("A", 0, "10.${ClassB}.0.0/20", "10.${ClassB}.16.0/20")]
    [InlineData("B", 1, "10.${ClassB}.32.0/20", "10.${ClassB}.48.0/20")]
    [InlineData("C", 2, "10.${ClassB}.64.0/20", "10.${ClassB}.80.0/20")]
    public void Gives_every_subnet_a_range_and_a_zone_of_its_own(string letter, int zone, string publicRange, string privateRange)
    {
        Assert.Equal($"!Select [{zone}, !GetAZs ]", Template.ValueAt($"Resources/Subnet{letter}Public/Properties/AvailabilityZone"));
        Assert.Equal($"!Select [{zone}, !GetAZs ]", Template.ValueAt($"Resources/Subnet{letter}Private/Properties/AvailabilityZone"));
        Assert.Equal($"!Sub {publicRange}", Template.ValueAt($"Resources/Subnet{letter}Public/Properties/CidrBlock"));
        Assert.Equal($"!Sub {privateRange}", Template.ValueAt($"Resources/Subnet{letter}Private/Properties/CidrBlock"));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    public void Gives_addresses_in_public_subnets_only(string letter)
    {
        Assert.Equal("true", Template.ValueAt($"Resources/Subnet{letter}Public/Properties/MapPublicIpOnLaunch"));
        Assert.False(Template.Has($"Subnet{letter}Private", "MapPublicIpOnLaunch"));
    }

    [Theory]
    [InlineData("NatGatewayA", "HasNat")]
    [InlineData("NatAddressA", "HasNat")]
    [InlineData("NatGatewayB", "HasNatPerZone")]
    [InlineData("NatAddressB", "HasNatPerZone")]
    [InlineData("NatGatewayC", "HasNatInThirdZone")]
    [InlineData("RouteAPrivate", "HasNat")]
    [InlineData("RouteBPrivate", "HasNat")]
    [InlineData("RouteCPrivate", "HasNatForThirdZone")]
    [InlineData("SubnetCPublic", "HasThirdZone")]
    [InlineData("SubnetCPrivate", "HasThirdZone")]
    [InlineData("RouteCPublic", "HasThirdZone")]
    public void Has_as_many_zones_and_gateways_as_asked_for(string resource, string condition) =>
        Assert.Equal(condition, Template.ValueAt($"Resources/{resource}/Condition"));

    [Theory]
    [InlineData("RouteAPrivate", "!Ref NatGatewayA")]
    [InlineData("RouteBPrivate", "!If [HasNatPerZone, !Ref NatGatewayB, !Ref NatGatewayA]")]
    [InlineData("RouteCPrivate", "!If [HasNatPerZone, !Ref NatGatewayC, !Ref NatGatewayA]")]
    public void Routes_through_the_zones_own_gateway_or_the_only_one(string route, string gateway) =>
        Assert.Equal(gateway, Template.ValueAt($"Resources/{route}/Properties/NatGatewayId"));

    [Theory]
    [InlineData("NatAddressA", "InternetGatewayAttachment")]
    [InlineData("RouteAPublic", "InternetGatewayAttachment")]
    [InlineData("NatGatewayA", "[RouteAPublic, RouteTableAssociationAPublic]")]
    [InlineData("NatGatewayC", "[RouteCPublic, RouteTableAssociationCPublic]")]
    public void Waits_for_what_it_needs_but_does_not_name(string resource, string others) =>
        Assert.Equal(others, Template.ValueAt($"Resources/{resource}/DependsOn"));

    [Theory]
    [InlineData("S3Endpoint", "[!Ref RouteTableAPublic, !Ref RouteTableAPrivate, !Ref RouteTableBPublic, !Ref RouteTableBPrivate]")]
    [InlineData("S3EndpointC", "[!Ref RouteTableCPublic, !Ref RouteTableCPrivate]")]
    public void Keeps_traffic_to_S3_inside(string endpoint, string routeTables) =>
        Assert.Equal(routeTables, Template.ValueAt($"Resources/{endpoint}/Properties/RouteTableIds"));

    [Fact]
    public void Has_the_third_zones_endpoint_with_its_zone() =>
        Assert.Equal("HasThirdZone", Template.ValueAt("Resources/S3EndpointC/Condition"));

    [Theory]
    [InlineData("S3Endpoint")]
    [InlineData("S3EndpointC")]
    public void Names_its_endpoints(string endpoint) =>
        Assert.Equal("[{Key: Name, Value: !Sub ${AWS::StackName}-s3}]", Template.ValueAt($"Resources/{endpoint}/Properties/Tags"));

    [Theory]
    [InlineData("FlowLogs/Properties/ResourceId", "!Ref VPC")]
    [InlineData("FlowLogs/Properties/TrafficType", "ALL")]
    [InlineData("FlowLogs/Properties/LogDestinationType", "cloud-watch-logs")]
    [InlineData("FlowLogs/Properties/LogGroupName", "!Ref FlowLogsGroup")]
    [InlineData("FlowLogsGroup/Properties/RetentionInDays", "!Ref FlowLogsRetentionInDays")]
    [InlineData("FlowLogsRole/Properties/AssumeRolePolicyDocument/Statement/0/Principal/Service", "vpc-flow-logs.amazonaws.com")]
    public void Records_its_traffic(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));
}
