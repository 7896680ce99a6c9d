using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>A scaling policy is made when its target is registered, and a target when its service is there.</summary>
internal sealed class ScaledTargetComesFirst : Rule
{
    public override RuleInfo Info { get; } = new("CG5904", Severity.Warning,
        "A scaling policy or a target that names what it scales by a text waits for what has that name in the template.",
        "Application Auto Scaling refuses them while there is nothing of that name.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html")
    {
        Wrong = """
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
            """,
        Right = """
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
            """,
    };

    private const string Target = "AWS::ApplicationAutoScaling::ScalableTarget";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var order = new CreationOrder(template);
        foreach (var policy in template.Properties.ObjectsOf("AWS::ApplicationAutoScaling::ScalingPolicy"))
        {
            foreach (var target in template.Properties.ObjectsOf(Target))
            {
                if (IsSame(policy, target) && order.IsOpen(policy.Resource, target.Resource))
                {
                    yield return AtKey(policy.Resource.Place, $"'{policy.Resource.Name}' needs '{target.Resource.Name}' registered, and does not wait for it: give it as ScalingTargetId, or add it to DependsOn.");
                }
            }
        }

        foreach (var target in template.Properties.ObjectsOf(Target))
        {
            foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
            {
                if (target.Find("ResourceId") is { } id && NameOf(id) is { } name && service.Find("ServiceName") is { } written
                    && ScriptText.Of(written).Text == name && order.IsOpen(target.Resource, service.Resource))
                {
                    yield return AtKey(target.Resource.Place, $"'{target.Resource.Name}' scales '{service.Resource.Name}', and does not wait for it: name it as ${{{service.Resource.Name}.Name}}, or add it to DependsOn.");
                }
            }
        }
    }

    // The last part of service/CLUSTER/SERVICE.
    private static string? NameOf(Place id) => ScriptText.Of(id).Text.Split('/') is ["service", _, var name] ? name : null;

    private static bool IsSame(CheckedObject policy, CheckedObject target)
    {
        foreach (var property in new[] { "ServiceNamespace", "ResourceId", "ScalableDimension" })
        {
            if (policy.Find(property) is not { } one || target.Find(property) is not { } other || !one.Node.Equals(other.Node))
            {
                return false;
            }
        }

        return true;
    }
}
