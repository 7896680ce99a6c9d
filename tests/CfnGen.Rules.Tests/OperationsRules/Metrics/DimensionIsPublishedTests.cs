using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class DimensionIsPublishedTests
{
    private readonly DimensionIsPublished rule = new();

    [Fact]
    public void Accepts_dimensions_of_the_service()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ApplicationELB
                  MetricName: RequestCount
                  Dimensions: [{Name: LoadBalancer, Value: app/web/1}, {Name: TargetGroup, Value: targetgroup/web/1}]
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
    public void Reports_a_dimension_of_another_service()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ApplicationELB
                  MetricName: RequestCount
                  Dimensions: [{Name: LoadBalancerName, Value: app/web/1}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,27) Resources/Alarm/Properties/Dimensions/0/Name: Did you mean 'LoadBalancer'? Metrics of AWS/ApplicationELB have no dimension 'LoadBalancerName'."], findings);
    }

    [Fact]
    public void Names_the_dimensions_when_none_is_near()
    {
        const string Template = """
            Resources:
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Dimensions: [{Name: Stage, Value: production}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,27) Resources/Alarm/Properties/Dimensions/0/Name: Choose the metric by 'QueueName': metrics of AWS/SQS have no dimension 'Stage'."], findings);
    }

    [Fact]
    public void Leaves_functions_and_unknown_services_alone()
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
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Dimensions: [{Name: !Ref Metric, Value: jobs}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
              Other:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/Newest
                  MetricName: Things
                  Dimensions: [{Name: Stage, Value: production}]
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
    public void Looks_into_each_branch_of_a_condition()
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
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Dimensions: !If [IsLarge, [{Name: Queue, Value: jobs}], [{Name: QueueName, Value: jobs}]]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,41) Resources/Alarm/Properties/Dimensions/Fn::If/1/0/Name: Did you mean 'QueueName'? Metrics of AWS/SQS have no dimension 'Queue'."], findings);
    }
}
