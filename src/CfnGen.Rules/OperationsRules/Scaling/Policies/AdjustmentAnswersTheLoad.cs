using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>A high load adds capacity, a low one takes it away.</summary>
internal sealed class AdjustmentAnswersTheLoad : Rule
{
    public override RuleInfo Info { get; } = new("CG5011", Severity.Warning,
        "A high load adds capacity and a low load takes it away.",
        "A policy the other way round makes things worse until the group is at its limit: mostly a sign is missing, or two alarms call each other's policy.",
        ScalingGuide.Steps)
    {
        Wrong = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: -1
            """ + ScalingGuide.AlarmAbove70),
        Right = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
            """ + ScalingGuide.AlarmAbove70),
    };

    // Of these more means that there is more to do for each instance or task.
    private static readonly string[] Loads =
    [
        "AWS/EC2 CPUUtilization", "AWS/EC2 NetworkIn", "AWS/EC2 NetworkOut",
        "AWS/ECS CPUUtilization", "AWS/ECS MemoryUtilization", "AWS/ECS CPUReservation", "AWS/ECS MemoryReservation",
        "AWS/ApplicationELB RequestCount", "AWS/ApplicationELB RequestCountPerTarget", "AWS/ApplicationELB TargetResponseTime", "AWS/ApplicationELB ActiveConnectionCount",
        "AWS/ELB RequestCount", "AWS/ELB Latency", "AWS/ELB SurgeQueueLength", "AWS/ELB SpilloverCount",
        "AWS/SQS ApproximateNumberOfMessagesVisible", "AWS/SQS ApproximateAgeOfOldestMessage",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var calls = PolicyCalls.Of(template);
        if (calls.Count == 0)
        {
            yield break;
        }

        foreach (var policy in ScalingPolicies.Of(template))
        {
            if (policy.Kind is not (PolicyKind.Simple or PolicyKind.Step) || Movement.Of(template, policy) is not { IsKnown: true } movement || movement.Grows == movement.Shrinks)
            {
                continue;
            }

            foreach (var call in calls)
            {
                if (call.OnAlarm && ReferenceEquals(call.Policy, policy.Resource) && Contradiction(template, policy, call, movement) is { } problem)
                {
                    yield return At(call.Action, problem);
                }
            }
        }
    }

    private static string? Contradiction(CheckedTemplate template, ScalingPolicy policy, PolicyCall call, Movement movement)
    {
        foreach (var metric in template.Texts(call.Alarm, "MetricName"))
        {
            foreach (var space in template.Texts(call.Alarm, "Namespace"))
            {
                if (Array.IndexOf(Loads, $"{space.Text} {metric.Text}") < 0 || !template.CanMeet(metric.When, space.When))
                {
                    continue;
                }

                foreach (var breach in Breach.Of(template, call))
                {
                    if (breach.IsAbove != movement.Grows && template.CanMeet(breach.When.And(policy.When), metric.When.And(space.When)))
                    {
                        return movement.Grows
                            ? $"Call a policy that takes capacity away, or compare the other way: while {metric.Text} is low, '{policy.Resource.Name}' adds capacity."
                            : $"Call a policy that adds capacity, or compare the other way: while {metric.Text} is high, '{policy.Resource.Name}' takes capacity away.";
                    }
                }
            }
        }

        return null;
    }
}
