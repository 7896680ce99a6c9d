using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class MetricIsPublishedTests
{
    private readonly MetricIsPublished rule = new();

    [Fact]
    public void Accepts_metrics_of_services_and_of_others()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ApplicationELB
                  MetricName: HTTPCode_ELB_504_Count
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
              Own:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: Shop
                  MetricName: CpuUtilization
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_that_is_misspelt()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: CpuUtilization
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,19) Resources/Alarm/Properties/MetricName: Did you mean 'CPUUtilization'? AWS/EC2 has no metric 'CpuUtilization'."], findings);
    }

    [Fact]
    public void Reports_what_only_an_agent_knows()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: MemoryUtilization
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,19) Resources/Alarm/Properties/MetricName: Read 'MemoryUtilization' in the namespace of the agent that publishes it, CWAgent unless it is told otherwise: AWS/EC2 knows nothing of an instance's inside."], findings);
    }

    [Fact]
    public void Reports_a_metric_of_another_service()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ApplicationELB
                  MetricName: SurgeQueueLength
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,19) Resources/Alarm/Properties/MetricName: Read 'SurgeQueueLength' in AWS/ELB, which publishes it; AWS/ApplicationELB does not."], findings);
    }

    [Fact]
    public void Leaves_metrics_alone_that_may_be_new()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: SomethingNew
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
              Other:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ApplicationELB
                  MetricName: HTTPCode_ELB_505_Count
                  Statistic: Average
                  Period: 300
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/EC2
                  MetricName: !Ref Metric
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Looks_into_metric_math()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  ComparisonOperator: GreaterThanThreshold
                  EvaluationPeriods: 3
                  Threshold: 1
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
                  Metrics:
                    - Id: sent
                      MetricStat:
                        Metric: {Namespace: AWS/SQS, MetricName: NumberOfMessageSent}
                        Period: 60
                        Stat: Sum
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,54) Resources/Alarm/Properties/Metrics/0/MetricStat/Metric/MetricName: Did you mean 'NumberOfMessagesSent'? AWS/SQS has no metric 'NumberOfMessageSent'."], findings);
    }
}
