using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>A policy of each type says by how much it scales.</summary>
internal sealed class PolicyHasWhatItsTypeNeeds : Rule
{
    public override RuleInfo Info { get; } = new("CG5001", Severity.Error,
        "A scaling policy has the properties that its type needs.",
        "Auto Scaling refuses the policy. One without PolicyType is of simple scaling and needs AdjustmentType and ScalingAdjustment.",
        ScalingGuide.Policy)
    {
        Wrong = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments:
                    - {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """),
        Right = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  StepAdjustments:
                    - {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var kind in new[] { ScalingPolicy.OfGroup, ScalingPolicy.OfTarget })
        {
            foreach (var policy in template.Properties.ObjectsOf(kind))
            {
                foreach (var type in PolicyTypes.Of(template, policy))
                {
                    foreach (var finding in Missing(template, policy, type))
                    {
                        yield return finding;
                    }
                }
            }
        }

        foreach (var steps in template.Properties.ObjectsOf(ScalingPolicy.OfTarget, "StepScalingPolicyConfiguration"))
        {
            foreach (var finding in Missing(template, steps, new("StepScaling", null, steps.When)))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Missing(CheckedTemplate template, CheckedObject settings, PolicyType type)
    {
        foreach (var property in Needed(type.Name, settings))
        {
            if (template.CanLack(settings, property, type.When))
            {
                var place = type.Place ?? settings.Place;
                var message = $"Set '{property}', which a policy of the type '{type.Name}' needs{(type.IsStandard ? "; without PolicyType it is of that type" : "")}.";
                yield return type.Place is null ? AtKey(place, message) : At(place, message);
            }
        }
    }

    private static string[] Needed(string type, CheckedObject settings) => (settings.Name, type) switch
    {
        (ScalingPolicy.OfGroup, "SimpleScaling") => ["AdjustmentType", "ScalingAdjustment"],
        (ScalingPolicy.OfGroup, "StepScaling") or ("StepScalingPolicyConfiguration", _) => ["AdjustmentType", "StepAdjustments"],
        (ScalingPolicy.OfGroup, "TargetTrackingScaling") => ["TargetTrackingConfiguration"],
        (ScalingPolicy.OfGroup, "PredictiveScaling") => ["PredictiveScalingConfiguration"],
        (ScalingPolicy.OfTarget, "StepScaling") => ["StepScalingPolicyConfiguration"],
        (ScalingPolicy.OfTarget, "TargetTrackingScaling") => ["TargetTrackingScalingPolicyConfiguration"],
        (ScalingPolicy.OfTarget, "PredictiveScaling") => ["PredictiveScalingPolicyConfiguration"],
        _ => [],
    };
}
