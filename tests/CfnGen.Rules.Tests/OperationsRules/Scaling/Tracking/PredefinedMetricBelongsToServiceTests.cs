using CfnGen.Rules.OperationsRules.Scaling.Tracking;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Tracking;

public sealed class PredefinedMetricBelongsToServiceTests
{
    private readonly PredefinedMetricBelongsToService rule = new();

    [Fact]
    public void Accepts_a_metric_of_the_service()
    {
        const string Template = """
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: service/web/shop
                  MinCapacity: 1
                  MaxCapacity: 4
              Track:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: track
                  PolicyType: TargetTrackingScaling
                  ScalingTargetId: !Ref Target
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageMemoryUtilization}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_metric_of_another_service()
    {
        const string Template = """
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: service/web/shop
                  MinCapacity: 1
                  MaxCapacity: 4
              Track:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: track
                  PolicyType: TargetTrackingScaling
                  ScalingTargetId: !Ref Target
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: DynamoDBReadCapacityUtilization}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(18,63) Resources/Track/Properties/TargetTrackingScalingPolicyConfiguration/PredefinedMetricSpecification/PredefinedMetricType: Use a metric of the service 'ecs', which the scalable target is of: DynamoDBReadCapacityUtilization is one of 'dynamodb'."], findings);
    }

    [Fact]
    public void Leaves_services_alone_that_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Size: {Type: String, Default: small}
              Metric: {Type: String}
            Conditions:
              IsLarge: !Equals [!Ref Size, large]
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: !Ref Metric
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: service/web/shop
                  MinCapacity: 1
                  MaxCapacity: 4
              Track:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: track
                  PolicyType: TargetTrackingScaling
                  ScalingTargetId: !Ref Target
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: DynamoDBReadCapacityUtilization}
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
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: service/web/shop
                  MinCapacity: 1
                  MaxCapacity: 4
              Track:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: track
                  PolicyType: TargetTrackingScaling
                  ScalingTargetId: !Ref Target
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: !If [IsLarge, RDSReaderAverageCPUUtilization, ECSServiceAverageCPUUtilization]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(23,77) Resources/Track/Properties/TargetTrackingScalingPolicyConfiguration/PredefinedMetricSpecification/PredefinedMetricType/Fn::If/1: Use a metric of the service 'ecs', which the scalable target is of: RDSReaderAverageCPUUtilization is one of 'rds'."], findings);
    }
}
