using CfnGen.Rules.PropertyRules.CloudWatch;

namespace CfnGen.Rules.Tests.PropertyRules.CloudWatch;

public sealed class DatapointsFitPeriodsTests
{
    private readonly DatapointsFitPeriods rule = new();

    [Fact]
    public void Accepts_as_many_as_there_are_periods()
    {
        const string Template = """
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {DatapointsToAlarm: 3, EvaluationPeriods: 3}
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
                Properties: {DatapointsToAlarm: 4, EvaluationPeriods: 3}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,37) Resources/High/Properties/DatapointsToAlarm: Keep DatapointsToAlarm, 4, at or below EvaluationPeriods, 3."], findings);
    }

    [Fact]
    public void Reports_the_branch_with_fewer_periods()
    {
        const string Template = """
            Conditions:
              IsFast: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {DatapointsToAlarm: 3, EvaluationPeriods: !If [IsFast, 1, 5]}
              Low:
                Type: AWS::CloudWatch::Alarm
                Properties: {DatapointsToAlarm: !If [IsFast, 1, 5], EvaluationPeriods: !If [IsFast, 1, 5]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,37) Resources/High/Properties/DatapointsToAlarm: Keep DatapointsToAlarm, 3, at or below EvaluationPeriods, 1."], findings);
    }

    [Fact]
    public void Leaves_numbers_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Count: {Type: Number}
            Resources:
              High:
                Type: AWS::CloudWatch::Alarm
                Properties: {DatapointsToAlarm: 4, EvaluationPeriods: !Ref Count}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
