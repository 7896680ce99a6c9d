using CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

namespace CfnGen.Rules.Tests.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

public sealed class ApplicationHasTwoSubnetsTests
{
    private readonly ApplicationHasTwoSubnets rule = new();

    [Theory]
    [InlineData("Subnets: [!Ref Zone, !Ref Other]")]
    [InlineData("Subnets: !Ref Subnets")]
    [InlineData("Subnets: !Split [',', !Ref Other]")]
    [InlineData("Subnets: [!Ref Zone], Type: network")]
    [InlineData("Subnets: [!Ref Zone], Type: !Ref Other")]
    [InlineData("Subnets: [!Ref OnOutpost]")]
    [InlineData("SubnetMappings: [{SubnetId: !Ref InLocalZone}]")]
    public void Accepts_two_subnets_other_kinds_and_what_deploy_time_knows(string properties)
    {
        var template = LoadBalancer(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("Subnets: [!Ref Zone]")]
    [InlineData("Type: application, Subnets: !If [IsSmall, [!Ref Zone], !Ref Subnets]")]
    public void Reports_a_single_subnet(string properties)
    {
        var template = LoadBalancer(properties);

        var findings = Check.With(rule, template);

        Assert.EndsWith(": An application load balancer needs subnets in at least two zones: add one.", Assert.Single(findings), StringComparison.Ordinal);
        Assert.StartsWith("(12,", Assert.Single(findings), StringComparison.Ordinal);
    }

    private static string LoadBalancer(string properties) => $$"""
        Parameters:
          Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
          Other: {Type: String}
        Conditions:
          IsSmall: !Equals [!Ref Other, small]
        Resources:
          Zone: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a} }
          OnOutpost: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24, OutpostArn: !Ref Other} }
          InLocalZone: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24, AvailabilityZone: us-west-2-lax-1a} }
          It:
            Type: AWS::ElasticLoadBalancingV2::LoadBalancer
            Properties: { {{properties}} }
        """;
}
