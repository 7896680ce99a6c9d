using CfnGen.Rules.OperationsRules.Ordering;

namespace CfnGen.Rules.Tests.OperationsRules.Ordering;

public sealed class ScaledTargetComesFirstTests
{
    private readonly ScaledTargetComesFirst rule = new();

    [Fact]
    public void Accepts_a_policy_that_waits()
    {
        const string Template = """
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: service/live/web, ScalableDimension: ecs:service:DesiredCount, MinCapacity: 1, MaxCapacity: 4}
              Policy:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                DependsOn: Target
                Properties:
                  PolicyName: cpu
                  PolicyType: TargetTrackingScaling
                  ServiceNamespace: ecs
                  ResourceId: service/live/web
                  ScalableDimension: ecs:service:DesiredCount
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_policy_that_names_its_target()
    {
        const string Template = """
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: service/live/web, ScalableDimension: ecs:service:DesiredCount, MinCapacity: 1, MaxCapacity: 4}
              Policy:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: cpu
                  PolicyType: TargetTrackingScaling
                  ScalingTargetId: !Ref Target
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_policy_of_another_target()
    {
        const string Template = """
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: service/live/web, ScalableDimension: ecs:service:DesiredCount, MinCapacity: 1, MaxCapacity: 4}
              Policy:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: cpu
                  PolicyType: TargetTrackingScaling
                  ServiceNamespace: ecs
                  ResourceId: service/live/api
                  ScalableDimension: ecs:service:DesiredCount
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_policy_that_does_not_wait()
    {
        const string Template = """
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: service/live/web, ScalableDimension: ecs:service:DesiredCount, MinCapacity: 1, MaxCapacity: 4}
              Policy:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: cpu
                  PolicyType: TargetTrackingScaling
                  ServiceNamespace: ecs
                  ResourceId: service/live/web
                  ScalableDimension: ecs:service:DesiredCount
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,3) Resources/Policy: 'Policy' needs 'Target' registered, and does not wait for it: give it as ScalingTargetId, or add it to DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_target_that_does_not_wait_for_its_service()
    {
        const string Template = """
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: service/live/web, ScalableDimension: ecs:service:DesiredCount, MinCapacity: 1, MaxCapacity: 4}
              Policy:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                DependsOn: Target
                Properties:
                  PolicyName: cpu
                  PolicyType: TargetTrackingScaling
                  ServiceNamespace: ecs
                  ResourceId: service/live/web
                  ScalableDimension: ecs:service:DesiredCount
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
              Service: {Type: AWS::ECS::Service, Properties: {ServiceName: web, TaskDefinition: web:1}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Resources/Target: 'Target' scales 'Service', and does not wait for it: name it as ${Service.Name}, or add it to DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Id: {Type: String}
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: ecs, ResourceId: service/live/web, ScalableDimension: ecs:service:DesiredCount, MinCapacity: 1, MaxCapacity: 4}
              Policy:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: cpu
                  PolicyType: TargetTrackingScaling
                  ServiceNamespace: ecs
                  ResourceId: !Ref Id
                  ScalableDimension: ecs:service:DesiredCount
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
              Service: {Type: AWS::ECS::Service, Properties: {ServiceName: !Ref Id, TaskDefinition: web:1}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
