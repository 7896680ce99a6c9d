using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>After a step a policy waits until the alarm has measured what the step did.</summary>
internal sealed class CooldownOutlastsPeriod : Rule
{
    public override RuleInfo Info { get; } = new("CG5008", Severity.Warning,
        "A policy waits at least as long as the alarm that calls it measures.",
        "An alarm that scales calls again every minute while it fires. With a cooldown or warm-up below its period, the policy answers the same measurement twice and overshoots.",
        ScalingGuide.Cooldown)
    {
        Wrong = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
                  Cooldown: 60
            """ + ScalingGuide.AlarmAbove70),
        Right = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
                  Cooldown: 300
            """ + ScalingGuide.AlarmAbove70),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var calls = PolicyCalls.Of(template);
        if (calls.Count == 0)
        {
            yield break;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var policy in ScalingPolicies.Of(template))
        {
            if (policy.Kind is not (PolicyKind.Simple or PolicyKind.Step))
            {
                continue;
            }

            var property = policy is { Kind: PolicyKind.Step, IsOfGroup: true } ? "EstimatedInstanceWarmup" : "Cooldown";
            foreach (var wait in Waits(template, policy, property))
            {
                if (LongerPeriod(template, policy, wait, calls) is { } period && told.Add(wait.Place.Path))
                {
                    yield return At(wait.Place, $"Raise {property} to {period.Text} or more: the alarm that calls '{policy.Resource.Name}' measures for {period.Text} seconds{period.Origin}, and after {wait.Text}{wait.Origin} the policy answers the same measurement again.");
                }
            }
        }
    }

    // A policy of simple scaling that names no cooldown has its group's.
    private static IReadOnlyList<KnownNumber> Waits(CheckedTemplate template, ScalingPolicy policy, string property)
    {
        if (policy.Settings.Find(property) is not null || policy.Kind != PolicyKind.Simple)
        {
            return template.Numbers(policy.Settings, property);
        }

        foreach (var group in template.Properties.ObjectsOf("AWS::AutoScaling::AutoScalingGroup"))
        {
            if (ReferenceEquals(group.Resource, policy.Scaled))
            {
                return template.Numbers(group, "Cooldown");
            }
        }

        return [];
    }

    private static KnownNumber? LongerPeriod(CheckedTemplate template, ScalingPolicy policy, KnownNumber wait, List<PolicyCall> calls)
    {
        foreach (var call in calls)
        {
            if (!call.OnAlarm || !ReferenceEquals(call.Policy, policy.Resource))
            {
                continue;
            }

            foreach (var period in template.Numbers(call.Alarm, "Period"))
            {
                if (wait.Number < period.Number && template.CanMeet(wait.When.And(policy.When), period.When.And(call.When)))
                {
                    return period;
                }
            }
        }

        return null;
    }
}
