using CfnGen.Rules.OperationsRules.Metrics;

namespace CfnGen.Rules.Tests.OperationsRules.Metrics;

public sealed class DimensionNamesWhatItMeasuresTests
{
    private readonly DimensionNamesWhatItMeasures rule = new();

    [Fact]
    public void Accepts_names()
    {
        const string Template = """
            Resources:
              Jobs:
                Type: AWS::SQS::Queue
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Dimensions: [{Name: QueueName, Value: !GetAtt Jobs.QueueName}]
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
    public void Reports_the_URL_of_a_queue()
    {
        const string Template = """
            Resources:
              Jobs:
                Type: AWS::SQS::Queue
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Dimensions: [{Name: QueueName, Value: !Ref Jobs}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(9,45) Resources/Alarm/Properties/Dimensions/0/Value: Use !GetAtt Jobs.QueueName: Ref is not what the dimension 'QueueName' is published with."], findings);
    }

    [Fact]
    public void Reports_what_is_no_full_name()
    {
        const string Template = """
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancingV2::LoadBalancer
                Properties: {Subnets: [subnet-0a1b2c3d, subnet-0b1c2d3e]}
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ApplicationELB
                  MetricName: RequestCount
                  Dimensions: [{Name: LoadBalancer, Value: !GetAtt Balancer.LoadBalancerName}, {Name: TargetGroup, Value: !Ref Targets}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(13,48) Resources/Alarm/Properties/Dimensions/0/Value: Use !GetAtt Balancer.LoadBalancerFullName: 'LoadBalancerName' is not what the dimension 'LoadBalancer' is published with.",
                "(13,111) Resources/Alarm/Properties/Dimensions/1/Value: Use !GetAtt Targets.TargetGroupFullName: Ref is not what the dimension 'TargetGroup' is published with.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_resource_of_another_kind()
    {
        const string Template = """
            Resources:
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties: {Port: 80, Protocol: HTTP, VpcId: vpc-0a1b2c3d}
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/ApplicationELB
                  MetricName: RequestCount
                  Dimensions: [{Name: LoadBalancer, Value: !GetAtt Targets.TargetGroupFullName}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(10,48) Resources/Alarm/Properties/Dimensions/0/Value: Name a resource of the type AWS::ElasticLoadBalancingV2::LoadBalancer: the dimension 'LoadBalancer' is no AWS::ElasticLoadBalancingV2::TargetGroup."], findings);
    }

    [Fact]
    public void Leaves_values_alone_that_come_from_elsewhere()
    {
        const string Template = """
            Resources:
              Child:
                Type: AWS::CloudFormation::Stack
                Properties: {TemplateURL: https://example.com/t.yaml}
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Dimensions: [{Name: QueueName, Value: !GetAtt Child.Outputs.Queue}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
              Other:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Dimensions: [{Name: QueueName, Value: !ImportValue jobs}]
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
              Jobs:
                Type: AWS::SQS::Queue
              Alarm:
                Type: AWS::CloudWatch::Alarm
                Properties:
                  Namespace: AWS/SQS
                  MetricName: NumberOfMessagesSent
                  Dimensions: [{Name: QueueName, Value: !If [IsLarge, !GetAtt Jobs.QueueName, !GetAtt Jobs.Arn]}]
                  Statistic: Sum
                  Period: 60
                  EvaluationPeriods: 3
                  ComparisonOperator: GreaterThanThreshold
                  Threshold: 60
                  AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(14,83) Resources/Alarm/Properties/Dimensions/0/Value/Fn::If/2: Use !GetAtt Jobs.QueueName: 'Arn' is not what the dimension 'QueueName' is published with."], findings);
    }
}
