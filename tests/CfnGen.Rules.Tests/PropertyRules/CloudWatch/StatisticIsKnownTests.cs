using CfnGen.Rules.PropertyRules.CloudWatch;

namespace CfnGen.Rules.Tests.PropertyRules.CloudWatch;

public sealed class StatisticIsKnownTests
{
    private readonly StatisticIsKnown rule = new();

    [Fact]
    public void Accepts_statistics_that_there_are()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::CloudWatch::Alarm
                Properties: {ExtendedStatistic: p99.9}
              B:
                Type: AWS::CloudWatch::Alarm
                Properties: {ExtendedStatistic: 'TM(10%:90%)'}
              C:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics: [{Id: m, MetricStat: {Metric: {MetricName: Load, Namespace: App}, Period: 60, Stat: Maximum}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::CloudWatch::Alarm
                Properties: {ExtendedStatistic: p101}
              B:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics: [{Id: m, MetricStat: {Metric: {MetricName: Load, Namespace: App}, Period: 60, Stat: Max}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,37) Resources/A/Properties/ExtendedStatistic: 'p101' is no extended statistic: write one such as p99, tm90 or TM(10%:90%).",
                "(8,100) Resources/B/Properties/Metrics/0/MetricStat/Stat: 'Max' is no statistic: write Average, Sum, Minimum, Maximum, SampleCount or one such as p99.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsStrict: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              A:
                Type: AWS::CloudWatch::Alarm
                Properties: {ExtendedStatistic: !If [IsStrict, p99, Average]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,57) Resources/A/Properties/ExtendedStatistic/Fn::If/2: 'Average' is no extended statistic: write one such as p99, tm90 or TM(10%:90%)."], findings);
    }

    [Fact]
    public void Leaves_a_statistic_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Statistic: {Type: String}
            Resources:
              A:
                Type: AWS::CloudWatch::Alarm
                Properties: {ExtendedStatistic: !Ref Statistic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
