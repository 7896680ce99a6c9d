using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class CheckByEC2StandsAloneTests
{
    private readonly CheckByEC2StandsAlone rule = new();

    [Theory]
    [InlineData("EC2")]
    [InlineData("ELB,EBS")]
    [InlineData("!Ref Free")]
    public void Accepts_EC2_alone_others_and_what_deploy_time_knows(string kind)
    {
        var template = Group(kind);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_EC2_among_others_in_a_branch()
    {
        var template = Group("!If [IsWeb, 'ELB,EC2', EC2]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(9,36) Resources/It/Properties/HealthCheckType/Fn::If/1: Remove EC2 from 'ELB,EC2': its checks are always on."], findings);
    }

    private static string Group(string kind) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsWeb: !Equals [!Ref Free, web]
        Resources:
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              HealthCheckType: {{kind}}
        """;
}
