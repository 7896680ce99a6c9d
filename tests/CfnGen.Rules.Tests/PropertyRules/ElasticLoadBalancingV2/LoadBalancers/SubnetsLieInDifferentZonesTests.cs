using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

public sealed class SubnetsLieInDifferentZonesTests
{
    private readonly SubnetsLieInDifferentZones rule = new();

    [Theory]
    [InlineData("!Select [1, !GetAZs '']")]
    [InlineData("!Ref Free")]
    [InlineData("!If [IsOne, !Select [1, !GetAZs ''], !Select [0, !GetAZs '']]")]
    public void Accepts_zones_that_differ_or_may_differ(string zone)
    {
        var template = Subnets(zone);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_second_subnet_of_a_zone()
    {
        var template = Subnets("!Select [0, !GetAZs '']");

        var findings = Check.With(rule, template);

        Assert.Equal(["(16,27) Resources/It/Properties/Subnets/1: 'Two' lies in the same zone as 'One': take one of them."], findings);
    }

    private static string Subnets(string zone) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOne: !Equals [!Ref Free, one]
        Resources:
          One: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24, AvailabilityZone: !Select [0, !GetAZs '']} }
          Two:
            Type: AWS::EC2::Subnet
            Properties:
              VpcId: vpc-0a1b2c3d
              CidrBlock: 10.0.1.0/24
              AvailabilityZone: {{zone}}
          It:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties:
              Subnets: [!Ref One, !Ref Two]
        """;
}
