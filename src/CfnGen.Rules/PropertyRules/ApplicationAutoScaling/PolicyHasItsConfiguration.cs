using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

/// <summary>A scaling policy says what it does, in the way of its kind.</summary>
internal sealed class PolicyHasItsConfiguration : Rule
{
    public override RuleInfo Info { get; } = new("CG3873", Severity.Error,
        "A policy has the configuration that its PolicyType names.",
        "Application Auto Scaling refuses the policy.",
        "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html")
    {
        Wrong = """
            Resources:
              Follow:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: follow
                  PolicyType: StepScaling
                  ScalingTargetId: service/web/shop|ecs:service:DesiredCount|ecs
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
            """,
        Right = """
            Resources:
              Follow:
                Type: AWS::ApplicationAutoScaling::ScalingPolicy
                Properties:
                  PolicyName: follow
                  PolicyType: TargetTrackingScaling
                  ScalingTargetId: service/web/shop|ecs:service:DesiredCount|ecs
                  TargetTrackingScalingPolicyConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var policy in template.Properties.ObjectsOf("AWS::ApplicationAutoScaling::ScalingPolicy"))
        {
            foreach (var kind in template.Texts(policy, "PolicyType"))
            {
                var wanted = kind.Text switch
                {
                    "StepScaling" => "StepScalingPolicyConfiguration",
                    "TargetTrackingScaling" => "TargetTrackingScalingPolicyConfiguration",
                    "PredictiveScaling" => "PredictiveScalingPolicyConfiguration",
                    _ => null,
                };
                if (wanted is not null && Presence.CanLack(template, policy, wanted, kind.When))
                {
                    yield return At(kind.Place, $"Add '{wanted}', or choose another PolicyType than {kind.Text}{kind.Origin}.");
                }
            }
        }
    }
}
