using CfnGen.Rules.PropertyRules.EC2.Routing;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Routing;

public sealed class SubnetHasOneRouteTableTests
{
    private readonly SubnetHasOneRouteTable rule = new();

    [Theory]
    [InlineData("!Ref Private")]
    [InlineData("!If [IsOne, !Ref Private, !Ref Public]")]
    [InlineData("!Select [0, !Ref Subnets]")]
    public void Accepts_other_subnets_and_branches_that_exclude_each_other(string subnet)
    {
        var template = Associations(subnet);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("!Ref Public")]
    [InlineData("!GetAtt Public.SubnetId")]
    public void Reports_the_second_association(string subnet)
    {
        var template = Associations(subnet);

        var findings = Check.With(rule, template);

        Assert.Equal(["(17,17) Resources/Two/Properties/SubnetId: 'One' associates this subnet already: a subnet has one route table."], findings);
    }

    private static string Associations(string subnet) => $$"""
        Parameters:
          Private: {Type: String}
          Free: {Type: String}
          Subnets: {Type: CommaDelimitedList}
        Conditions:
          IsOne: !Equals [!Ref Free, one]
        Resources:
          Public: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24} }
          One:
            Type: AWS::EC2::SubnetRouteTableAssociation
            Condition: IsOne
            Properties: {SubnetId: !Ref Public, RouteTableId: rtb-0a1b2c3d}
          Two:
            Type: AWS::EC2::SubnetRouteTableAssociation
            Properties:
              RouteTableId: rtb-3d2c1b0a
              SubnetId: {{subnet}}
        """;
}
