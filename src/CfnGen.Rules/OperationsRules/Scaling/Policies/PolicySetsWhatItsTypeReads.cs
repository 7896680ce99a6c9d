using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>A policy has no property that only another type reads.</summary>
internal sealed class PolicySetsWhatItsTypeReads : Rule
{
    public override RuleInfo Info { get; } = new("CG5002", Severity.Warning,
        "A scaling policy sets only what policies of its type read.",
        "At best the property has no effect; some Regions refuse the policy. A cooldown belongs to simple scaling: step scaling and target tracking have EstimatedInstanceWarmup.",
        ScalingGuide.Policy)
    {
        Wrong = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: StepScaling
                  AdjustmentType: ChangeInCapacity
                  Cooldown: 300
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
                  EstimatedInstanceWarmup: 300
                  StepAdjustments:
                    - {MetricIntervalLowerBound: 0, ScalingAdjustment: 1}
            """),
    };

    // What belongs to every type is not listed.
    private static readonly Dictionary<string, string[]> Readers = new(StringComparer.Ordinal)
    {
        ["AdjustmentType"] = ["SimpleScaling", "StepScaling"],
        ["Cooldown"] = ["SimpleScaling"],
        ["EstimatedInstanceWarmup"] = ["StepScaling", "TargetTrackingScaling"],
        ["MetricAggregationType"] = ["StepScaling"],
        ["MinAdjustmentMagnitude"] = ["SimpleScaling", "StepScaling"],
        ["PredictiveScalingConfiguration"] = ["PredictiveScaling"],
        ["PredictiveScalingPolicyConfiguration"] = ["PredictiveScaling"],
        ["ScalingAdjustment"] = ["SimpleScaling"],
        ["StepAdjustments"] = ["StepScaling"],
        ["StepScalingPolicyConfiguration"] = ["StepScaling"],
        ["TargetTrackingConfiguration"] = ["TargetTrackingScaling"],
        ["TargetTrackingScalingPolicyConfiguration"] = ["TargetTrackingScaling"],
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in new[] { ScalingPolicy.OfGroup, ScalingPolicy.OfTarget })
        {
            foreach (var policy in template.Properties.ObjectsOf(type))
            {
                foreach (var finding in Check(template, policy))
                {
                    yield return finding;
                }
            }
        }
    }

    private IEnumerable<Finding> Check(CheckedTemplate template, CheckedObject policy)
    {
        foreach (var type in PolicyTypes.Of(template, policy))
        {
            foreach (var entry in policy.Entries)
            {
                if (Readers.TryGetValue(entry.Name, out var readers)
                    && Array.IndexOf(readers, type.Name) < 0
                    && IsSet(template, policy, entry.Name, type))
                {
                    yield return AtKey(entry, $"Remove '{entry.Name}', which only a policy of the type '{string.Join("' or '", readers)}' reads: this one is of the type '{type.Name}'{(type.IsStandard ? ", because it names none" : "")}.");
                }
            }
        }
    }

    private static bool IsSet(CheckedTemplate template, CheckedObject policy, string property, PolicyType type)
    {
        foreach (var value in template.Values(policy, property))
        {
            if (template.CanMeet(value.When, type.When))
            {
                return true;
            }
        }

        return false;
    }
}
