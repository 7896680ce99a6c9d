using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class MaxIsNotBelowMinTests
{
    private readonly MaxIsNotBelowMin rule = new();

    [Theory]
    [InlineData("2", "2")]
    [InlineData("'1'", "10")]
    [InlineData("!Ref Free", "0")]
    [InlineData("!If [IsProd, 4, 1]", "!If [IsProd, 8, 2]")]
    public void Accepts_sizes_in_order_and_what_deploy_time_knows(string min, string max)
    {
        var template = Group(min, max);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_branch_and_a_default()
    {
        var template = Group("!If [IsProd, 4, 1]", "!Ref Most");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,16) Resources/It/Properties/MaxSize: Raise MaxSize (2 (the default of the parameter 'Most')) to MinSize (4) or above."], findings);
    }

    private static string Group(string min, string max) => $$"""
        Parameters:
          Free: {Type: Number}
          Most: {Type: Number, Default: 2}
        Conditions:
          IsProd: !Equals [!Ref Free, 1]
        Resources:
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MinSize: {{min}}
              MaxSize: {{max}}
        """;
}
