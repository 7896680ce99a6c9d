using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class SubnetLiesInItsNetworkTests
{
    private readonly SubnetLiesInItsNetwork rule = new();

    [Theory]
    [InlineData("!Ref Network", "10.0.1.0/24")]
    [InlineData("!Ref Network", "!Select [0, !Cidr [!GetAtt Network.CidrBlock, 4, 8]]")]
    [InlineData("!Ref Network", "!Ref Free")]
    [InlineData("!Ref Free", "10.1.0.0/24")]
    [InlineData("vpc-0a1b2c3d", "10.1.0.0/24")]
    public void Accepts_subnets_inside_and_what_deploy_time_knows(string network, string range)
    {
        var template = Subnet(network, range);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_subnet_in_a_further_range_of_its_network()
    {
        var template = Subnet("!Ref Network", "10.1.0.0/24") + """

              Further:
                Type: AWS::EC2::VPCCidrBlock
                Properties: {VpcId: !Ref Network, CidrBlock: 10.1.0.0/16}
            """;

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_subnet_outside()
    {
        var template = Subnet("!GetAtt Network.VpcId", "10.1.0.0/24");

        var findings = Check.With(rule, template);

        Assert.Equal(["(14,18) Resources/Zone/Properties/CidrBlock: '10.1.0.0/24' does not lie in the range of 'Network', '10.0.0.0/16'."], findings);
    }

    [Fact]
    public void Compares_only_branches_that_can_hold_together()
    {
        var template = Subnet("!Ref Network", "!If [IsSmall, 10.0.0.0/24, 10.9.0.0/24]")
            .Replace("CidrBlock: 10.0.0.0/16", "CidrBlock: !If [IsSmall, 10.0.0.0/16, 10.8.0.0/16]", StringComparison.Ordinal);

        var findings = Check.With(rule, template);

        Assert.Equal(["(14,45) Resources/Zone/Properties/CidrBlock/Fn::If/2: '10.9.0.0/24' does not lie in the range of 'Network', '10.8.0.0/16'."], findings);
    }

    private static string Subnet(string network, string range) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsSmall: !Equals [!Ref Free, small]
        Resources:
          Network:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.0.0.0/16
          Zone:
            Type: AWS::EC2::Subnet
            Properties:
              VpcId: {{network}}
              CidrBlock: {{range}}
        """;
}
