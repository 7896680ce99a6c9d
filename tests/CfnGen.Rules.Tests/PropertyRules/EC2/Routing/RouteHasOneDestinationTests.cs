using CfnGen.Rules.PropertyRules.EC2.Routing;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Routing;

public sealed class RouteHasOneDestinationTests
{
    private readonly RouteHasOneDestination rule = new();

    [Theory]
    [InlineData("DestinationCidrBlock: 0.0.0.0/0")]
    [InlineData("DestinationIpv6CidrBlock: !Ref Free")]
    [InlineData("DestinationCidrBlock: !If [IsOld, 0.0.0.0/0, !Ref AWS::NoValue], DestinationIpv6CidrBlock: !If [IsOld, !Ref AWS::NoValue, '::/0']")]
    [InlineData("'Fn::Transform': {Name: Mine}")]
    public void Accepts_one_destination(string properties)
    {
        var template = Route(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_none_and_two()
    {
        var none = Route("NatGatewayId: nat-0a1b2c3d");
        var two = Route("DestinationCidrBlock: 0.0.0.0/0, DestinationIpv6CidrBlock: !If [IsOld, '::/0', !Ref AWS::NoValue]");

        var findings = Check.With(rule, none).Concat(Check.With(rule, two));

        Assert.Equal(
            [
                "(8,5) Resources/It/Properties: AWS::EC2::Route needs one of DestinationCidrBlock, DestinationIpv6CidrBlock, DestinationPrefixListId.",
                "(8,79) Resources/It/Properties/DestinationIpv6CidrBlock: 'DestinationIpv6CidrBlock' and 'DestinationCidrBlock' exclude each other: remove one of them.",
            ],
            findings);
    }

    private static string Route(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Free, old]
        Resources:
          It:
            Type: AWS::EC2::Route
            Properties: {RouteTableId: rtb-0a1b2c3d, {{properties}}}
        """;
}
