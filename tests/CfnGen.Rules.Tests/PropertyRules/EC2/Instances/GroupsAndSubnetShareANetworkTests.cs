using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class GroupsAndSubnetShareANetworkTests
{
    private readonly GroupsAndSubnetShareANetwork rule = new();

    [Theory]
    [InlineData("!Ref One", "!Ref One")]
    [InlineData("!Ref One", "!GetAtt One.VpcId")]
    [InlineData("!Ref One", "!Ref Free")]
    [InlineData("!Ref Other", "!Ref Free")]
    [InlineData("!ImportValue vpc", "vpc-0a1b2c3d")]
    public void Accepts_one_network_and_what_deploy_time_knows(string ofSubnet, string ofGroup)
    {
        var template = Instance(ofSubnet, ofGroup);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("!Ref One", "!Ref Two")]
    [InlineData("!Ref One", "vpc-0a1b2c3d")]
    [InlineData("vpc-3d2c1b0a", "vpc-0a1b2c3d")]
    public void Reports_a_group_of_another_network(string ofSubnet, string ofGroup)
    {
        var template = Instance(ofSubnet, ofGroup);

        var findings = Check.With(rule, template);

        Assert.Equal(["(13,26) Resources/It/Properties/SecurityGroupIds/0: 'Web' belongs to another VPC than the subnet 'Zone': take a group of the subnet's."], findings);
    }

    [Fact]
    public void Reports_a_load_balancer_and_compares_only_branches_that_can_meet()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Zone: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24}}
              Near: {Type: 'AWS::EC2::SecurityGroup', Properties: {VpcId: vpc-0a1b2c3d, GroupDescription: Web}}
              Far: {Type: 'AWS::EC2::SecurityGroup', Properties: {VpcId: vpc-3d2c1b0a, GroupDescription: Web}}
              It:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties:
                  Subnets: [!If [IsProd, !Ref Zone, subnet-0a1b2c3d]]
                  SecurityGroups: [!If [IsProd, !Ref Near, !Ref Far], !GetAtt Far.GroupId]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,59) Resources/It/Properties/SecurityGroups/1: 'Far' belongs to another VPC than the subnet 'Zone': take a group of the subnet's."], findings);
    }

    private static string Instance(string ofSubnet, string ofGroup) => $$"""
        Parameters: {Free: {Type: String}, Other: {Type: String} }
        Resources:
          One: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16} }
          Two: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.1.0.0/16} }
          Zone: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: {{ofSubnet}}, CidrBlock: 10.0.0.0/24} }
          Web:
            Type: AWS::EC2::SecurityGroup
            Properties: {VpcId: {{ofGroup}}, GroupDescription: Web}
          It:
            Type: AWS::EC2::Instance
            Properties:
              SubnetId: !Ref Zone
              SecurityGroupIds: [!GetAtt Web.GroupId]
        """;
}
