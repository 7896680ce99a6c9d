using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class HostnamesNeedResolutionTests
{
    private readonly HostnamesNeedResolution rule = new();

    [Theory]
    [InlineData("true", "true")]
    [InlineData("false", "false")]
    [InlineData("!Ref Free", "false")]
    [InlineData("!If [HasNames, true, false]", "!If [HasNames, true, false]")]
    public void Accepts_names_with_resolution_and_what_deploy_time_knows(string names, string support)
    {
        var template = Network(names, support);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_without_resolution()
    {
        var template = Network("!If [HasNames, true, false]", "false");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,25) Resources/Network/Properties/EnableDnsSupport: EnableDnsHostnames needs EnableDnsSupport: do not turn it off."], findings);
    }

    private static string Network(string names, string support) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          HasNames: !Equals [!Ref Free, 'true']
        Resources:
          Network:
            Type: AWS::EC2::VPC
            Properties:
              CidrBlock: 10.0.0.0/16
              EnableDnsHostnames: {{names}}
              EnableDnsSupport: {{support}}
        """;
}
