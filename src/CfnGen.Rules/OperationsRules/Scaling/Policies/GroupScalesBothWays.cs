using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>What policies enlarge, something makes smaller again, and the other way round.</summary>
internal sealed class GroupScalesBothWays : Rule
{
    public override RuleInfo Info { get; } = new("CG5007", Severity.Info,
        "A group that policies enlarge is made smaller again, and one that they make smaller is enlarged.",
        "With one direction only, the group stays at its largest size, which costs money, or at its smallest, which cannot bear the load.",
        ScalingGuide.Steps)
    {
        Wrong = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
            """ + ScalingGuide.AlarmAbove70),
        Right = ScalingGuide.GroupWith("""
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var policies = ScalingPolicies.Of(template);
        var seen = new HashSet<CheckedResource>();
        foreach (var policy in policies)
        {
            if (policy.Scaled is { } scaled && seen.Add(scaled) && !ScheduledSizes.Exist(template, scaled) && Direction(template, policies, scaled) is { } only)
            {
                yield return AtKey(scaled.Place, only == "enlarges"
                    ? $"Add a policy that takes capacity away when the load is low: nothing makes '{scaled.Name}' smaller again."
                    : $"Add a policy that adds capacity when the load is high: nothing enlarges '{scaled.Name}' again.");
            }
        }
    }

    // Null where both directions are there, or where one policy is not understood.
    private static string? Direction(CheckedTemplate template, List<ScalingPolicy> policies, CheckedResource scaled)
    {
        var (grows, shrinks) = (false, false);
        foreach (var policy in policies)
        {
            if (!ReferenceEquals(policy.Scaled, scaled))
            {
                continue;
            }

            var movement = Movement.Of(template, policy);
            if (!movement.IsKnown)
            {
                return null;
            }

            grows |= movement.Grows;
            shrinks |= movement.Shrinks;
        }

        return grows == shrinks ? null : grows ? "enlarges" : "makes smaller";
    }
}
