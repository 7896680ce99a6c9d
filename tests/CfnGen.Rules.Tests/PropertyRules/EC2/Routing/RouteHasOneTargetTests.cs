using CfnGen.Rules.PropertyRules.EC2.Routing;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Routing;

public sealed class RouteHasOneTargetTests
{
    private readonly RouteHasOneTarget rule = new();

    [Theory]
    [InlineData("GatewayId: !Ref Gateway")]
    [InlineData("NatGatewayId: !If [IsPrivate, nat-0a1b2c3d, !Ref AWS::NoValue], GatewayId: !If [IsPrivate, !Ref AWS::NoValue, !Ref Gateway]")]
    public void Accepts_one_target(string properties)
    {
        var template = Route(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_two_targets_that_can_meet()
    {
        var template = Route("NatGatewayId: !If [IsPrivate, nat-0a1b2c3d, !Ref AWS::NoValue], GatewayId: !Ref Gateway");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,110) Resources/It/Properties/GatewayId: 'GatewayId' and 'NatGatewayId' exclude each other: remove one of them."], findings);
    }

    [Fact]
    public void Reports_a_route_that_leads_nowhere()
    {
        var template = Route("DestinationPrefixListId: pl-0a1b2c3d");

        var findings = Check.With(rule, template);

        Assert.StartsWith("(8,5) Resources/It/Properties: AWS::EC2::Route needs one of GatewayId, NatGatewayId, ", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static string Route(string properties) => $$"""
        Parameters:
          Gateway: {Type: String}
        Conditions:
          IsPrivate: !Equals [!Ref Gateway, '']
        Resources:
          It:
            Type: AWS::EC2::Route
            Properties: {RouteTableId: rtb-0a1b2c3d, {{properties}}}
        """;
}
