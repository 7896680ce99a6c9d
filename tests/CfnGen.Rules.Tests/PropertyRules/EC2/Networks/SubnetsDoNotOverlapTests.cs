using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class SubnetsDoNotOverlapTests
{
    private readonly SubnetsDoNotOverlap rule = new();

    [Theory]
    [InlineData("!Ref Network", "10.0.1.0/24")]
    [InlineData("!Ref Network", "!Ref Free")]
    [InlineData("!Ref Free", "10.0.0.0/24")]
    public void Accepts_other_ranges_other_networks_and_what_deploy_time_knows(string network, string range)
    {
        var template = Subnets(network, range);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_later_of_two_that_overlap()
    {
        var template = Subnets("!Ref Network", "10.0.0.128/25");

        var findings = Check.With(rule, template);

        Assert.Equal(["(16,18) Resources/Two/Properties/CidrBlock: '10.0.0.128/25' shares addresses with the subnet 'One', '10.0.0.0/24'."], findings);
    }

    [Fact]
    public void Accepts_subnets_that_never_exist_together()
    {
        var template = Subnets("!Ref Network", "10.0.0.0/24")
            .Replace("Two:", "Two:\n    Condition: IsSmall", StringComparison.Ordinal)
            .Replace("One:", "One:\n    Condition: IsLarge", StringComparison.Ordinal);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string Subnets(string network, string range) => $$"""
        Parameters:
          Free: {Type: String}
          Network: {Type: 'AWS::EC2::VPC::Id'}
        Conditions:
          IsSmall: !Equals [!Ref Free, small]
          IsLarge: !Not [!Condition IsSmall]
        Resources:
          One:
            Type: AWS::EC2::Subnet
            Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}

          Two:
            Type: AWS::EC2::Subnet
            Properties:
              VpcId: {{network}}
              CidrBlock: {{range}}
        """;
}
