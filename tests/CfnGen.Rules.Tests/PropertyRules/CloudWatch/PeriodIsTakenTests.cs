using CfnGen.Rules.PropertyRules.CloudWatch;

namespace CfnGen.Rules.Tests.PropertyRules.CloudWatch;

public sealed class PeriodIsTakenTests
{
    private readonly PeriodIsTaken rule = new();

    [Fact]
    public void Accepts_periods_that_CloudWatch_counts_in()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: 10}
              Low:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: '300'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_others_wherever_they_stand()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: 45}
              Low:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Metrics:
                    - {Id: m, MetricStat: {Metric: {MetricName: Load, Namespace: App}, Period: 90, Stat: Sum}}
                    - {Id: e, Expression: m * 2, Period: 0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,26) Resources/High/Properties/Period: Set Period, 45, to 10, 20, 30 or a multiple of 60 seconds.",
                "(9,84) Resources/Low/Properties/Metrics/0/MetricStat/Period: Set Period, 90, to 10, 20, 30 or a multiple of 60 seconds.",
                "(10,46) Resources/Low/Properties/Metrics/1/Period: Set Period, 0, to 10, 20, 30 or a multiple of 60 seconds.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch_and_the_default_of_a_parameter()
    {
        const string Template = """
            Parameters:
              Period: {Type: Number, Default: 15}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: !If [IsProd, 60, !Ref Period]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,43) Resources/High/Properties/Period/Fn::If/2: Set Period, 15 (the default of the parameter 'Period'), to 10, 20, 30 or a multiple of 60 seconds."], findings);
    }

    [Fact]
    public void Leaves_a_period_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Period: {Type: Number}
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: !Ref Period}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
