using CfnGen.Rules.PropertyRules.CloudWatch;

namespace CfnGen.Rules.Tests.PropertyRules.CloudWatch;

public sealed class AlarmLooksBackOneDayTests
{
    private readonly AlarmLooksBackOneDay rule = new();

    [Fact]
    public void Accepts_a_day_of_minutes_and_a_week_of_hours()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: 60, EvaluationPeriods: 1440}
              Low:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: 3600, EvaluationPeriods: 168}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_more()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: 300, EvaluationPeriods: 289}
              Low:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: 86400, EvaluationPeriods: 8}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,50) Resources/High/Properties/EvaluationPeriods: Lower EvaluationPeriods, 289, to at most 288: with a Period of 300 seconds an alarm looks back one day at most.",
                "(7,52) Resources/Low/Properties/EvaluationPeriods: Lower EvaluationPeriods, 8, to at most 7: with a Period of 86400 seconds an alarm looks back seven days at most.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsCoarse: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: !If [IsCoarse, 3600, 60], EvaluationPeriods: !If [IsCoarse, 24, 1440]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_numbers_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Period: {Type: Number}
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {Period: !Ref Period, EvaluationPeriods: 10000}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
