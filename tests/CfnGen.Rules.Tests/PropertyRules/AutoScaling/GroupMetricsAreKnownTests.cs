using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class GroupMetricsAreKnownTests
{
    private readonly GroupMetricsAreKnown rule = new();

    [Theory]
    [InlineData("[GroupMinSize, GroupMaxSize]")]
    [InlineData("[SomethingQuiteNew]")]
    [InlineData("[!Ref Metric]")]
    public void Accepts_metrics_of_groups_new_ones_and_what_deploy_time_knows(string metrics)
    {
        var template = Group(metrics);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_metric_that_is_misspelt()
    {
        var template = Group("!If [IsWatched, [GroupMinsize], !Ref AWS::NoValue]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,37) Resources/It/Properties/MetricsCollection/0/Metrics/Fn::If/1/0: There is no metric 'GroupMinsize' of groups: did you mean 'GroupMinSize'?"], findings);
    }

    private static string Group(string metrics) => $$"""
        Parameters:
          Metric: {Type: String}
        Conditions:
          IsWatched: !Equals [!Ref Metric, all]
        Resources:
          It:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              MetricsCollection:
                - Granularity: 1Minute
                  Metrics: {{metrics}}
        """;
}
