using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class NetworkSizeFitsTests
{
    private readonly NetworkSizeFits rule = new();

    [Theory]
    [InlineData("10.0.0.0/16")]
    [InlineData("10.0.0.0/28")]
    [InlineData("!Ref Free")]
    [InlineData("!Select [0, !Cidr [!Ref Free, 4, 2]]")]
    public void Accepts_what_EC2_makes_and_what_deploy_time_knows(string range)
    {
        var template = Network(range);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_network_that_is_too_large()
    {
        var template = Network("!If [IsProd, 10.0.0.0/16, 10.0.0.0/15]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,44) Resources/Network/Properties/CidrBlock/Fn::If/2: Take a length from /16 to /28: '10.0.0.0/15' is too large for EC2."], findings);
    }

    [Fact]
    public void Reports_a_default_that_is_too_small()
    {
        var template = Network("!Ref Tiny");

        var findings = Check.With(rule, template);

        Assert.Equal(["(10,18) Resources/Network/Properties/CidrBlock: Take a length from /16 to /28: '10.0.0.0/29' (the default of the parameter 'Tiny') is too small for EC2."], findings);
    }

    private static string Network(string range) => $$"""
        Parameters:
          Free: {Type: String}
          Tiny: {Type: String, Default: 10.0.0.0/29}
        Conditions:
          IsProd: !Equals [!Ref Free, prod]
        Resources:
          Network:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: {{range}}
        """;
}
