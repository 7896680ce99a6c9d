using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.OperationsRules.Scaling;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms;

/// <summary>A group is not made smaller because its measurements are missing.</summary>
internal sealed class SilenceDoesNotShrink : Rule
{
    public override RuleInfo Info { get; } = new("CG5208", Severity.Warning,
        "An alarm that takes capacity away does not take missing data for a low load.",
        "Instances and tasks are measured all the time. When the measurements are missing something is wrong with them, and the group shrinks while nobody knows the load.",
        MetricGuide.Missing)
    {
        Wrong = Example("breaching"),
        Right = Example("missing"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var calls = PolicyCalls.Of(template);
        if (calls.Count == 0)
        {
            yield break;
        }

        foreach (var policy in ScalingPolicies.Of(template))
        {
            if (Movement.Of(template, policy) is not { IsKnown: true, Shrinks: true, Grows: false })
            {
                continue;
            }

            foreach (var call in calls)
            {
                if (call.OnAlarm && ReferenceEquals(call.Policy, policy.Resource) && Silence(template, policy, call) is { } silence)
                {
                    yield return At(silence.Place, $"Set TreatMissingData to missing or ignore: without measurements this alarm fires and '{policy.Resource.Name}' takes capacity away.");
                }
            }
        }
    }

    // Without requests a load balancer has no latency, and without messages a queue falls silent: of those, silence may well be a low load.
    private static KnownText? Silence(CheckedTemplate template, ScalingPolicy policy, PolicyCall call)
    {
        foreach (var silence in template.Texts(call.Alarm, "TreatMissingData"))
        {
            foreach (var space in template.Texts(call.Alarm, "Namespace"))
            {
                if (silence.Text == "breaching" && space.Text is ("AWS/EC2" or "AWS/ECS") && template.CanMeet(silence.When.And(space.When), call.When.And(policy.When)))
                {
                    return silence;
                }
            }
        }

        return null;
    }

    private static string Example(string missing) => ScalingGuide.GroupWith($$"""
          Shrink:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              AdjustmentType: ChangeInCapacity
              ScalingAdjustment: -1
          Idle:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: Average
              Period: 300
              EvaluationPeriods: 3
              ComparisonOperator: LessThanThreshold
              Threshold: 20
              TreatMissingData: {{missing}}
              AlarmActions: [!Ref Shrink]
        """);
}
