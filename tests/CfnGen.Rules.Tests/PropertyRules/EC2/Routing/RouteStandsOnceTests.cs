using CfnGen.Rules.PropertyRules.EC2.Routing;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Routing;

public sealed class RouteStandsOnceTests
{
    private readonly RouteStandsOnce rule = new();

    [Theory]
    [InlineData("!Ref Other", "0.0.0.0/0")]
    [InlineData("!Ref Table", "10.1.0.0/16")]
    [InlineData("!Ref Table", "!Ref Free")]
    [InlineData("!Ref Table", "!If [IsOne, 10.0.0.0/8, 0.0.0.0/0]")]
    public void Accepts_other_tables_and_destinations(string table, string destination)
    {
        var template = Routes(table, destination);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_second_for_a_destination()
    {
        var template = Routes("!GetAtt Table.RouteTableId", "0.0.0.0/0");

        var findings = Check.With(rule, template);

        Assert.Equal(["(17,29) Resources/Two/Properties/DestinationCidrBlock: 'One' is a route for this destination in the same table: keep one of them."], findings);
    }

    private static string Routes(string table, string destination) => $$"""
        Parameters:
          Free: {Type: String}
          Other: {Type: String}
        Conditions:
          IsOne: !Equals [!Ref Free, one]
        Resources:
          Table: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: vpc-0a1b2c3d} }
          One:
            Type: AWS::EC2::Route
            Condition: IsOne
            Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-0a1b2c3d}
          Two:
            Type: AWS::EC2::Route
            Properties:
              NatGatewayId: nat-0a1b2c3d
              RouteTableId: {{table}}
              DestinationCidrBlock: {{destination}}
        """;
}
