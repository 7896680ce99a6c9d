using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>No other policy shrinks a group by the metric that one keeps at its target.</summary>
internal sealed class StepsLeaveTrackedMetricAlone : Rule
{
    public override RuleInfo Info { get; } = new("CG5155", Severity.Warning,
        "A group that tracks a metric is not made smaller by a step or simple policy on the same metric.",
        "The other policy does not wait until target tracking is ready to scale in: it takes capacity away, target tracking adds it again, and so on. Beside target tracking a step policy may well add capacity faster.",
        ScalingGuide.Tracking)
    {
        Wrong = Example("ScalingAdjustment: -1", "LessThanThreshold", 30),
        Right = Example("ScalingAdjustment: 2", "GreaterThanThreshold", 90),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var calls = PolicyCalls.Of(template);
        if (calls.Count == 0)
        {
            yield break;
        }

        var policies = ScalingPolicies.Of(template);
        foreach (var policy in policies)
        {
            if (policy.Scaled is null || policy.Kind is not (PolicyKind.Simple or PolicyKind.Step) || Movement.Of(template, policy) is not { IsKnown: true, Shrinks: true, Grows: false })
            {
                continue;
            }

            foreach (var call in calls)
            {
                if (ReferenceEquals(call.Policy, policy.Resource) && MetricOf(template, call) is { } metric && Tracker(template, policies, policy, metric) is { } tracker)
                {
                    yield return At(call.Action, $"Leave scaling in to '{tracker.Resource.Name}', which keeps {metric[(metric.IndexOf(' ', StringComparison.Ordinal) + 1)..]} at its target: '{policy.Resource.Name}' would work against it.");
                }
            }
        }
    }

    private static string? MetricOf(CheckedTemplate template, PolicyCall call)
    {
        var (spaces, names) = (template.Texts(call.Alarm, "Namespace"), template.Texts(call.Alarm, "MetricName"));
        return spaces.Count == 1 && names.Count == 1 ? $"{spaces[0].Text} {names[0].Text}" : null;
    }

    private static ScalingPolicy? Tracker(CheckedTemplate template, List<ScalingPolicy> policies, ScalingPolicy policy, string metric)
    {
        foreach (var other in policies)
        {
            if (other.Kind == PolicyKind.Tracking && ReferenceEquals(other.Scaled, policy.Scaled) && template.CanMeet(other.When, policy.When) && Predefined(template, other) == metric)
            {
                return other;
            }
        }

        return null;
    }

    private static string? Predefined(CheckedTemplate template, ScalingPolicy policy)
    {
        foreach (var metric in template.Properties.ObjectsOf(policy.Resource.Type!, "PredefinedMetricSpecification"))
        {
            if (ReferenceEquals(metric.Resource, policy.Resource) && template.Texts(metric, "PredefinedMetricType") is [var kind])
            {
                return kind.Text switch
                {
                    "ASGAverageCPUUtilization" => "AWS/EC2 CPUUtilization",
                    "ASGAverageNetworkIn" => "AWS/EC2 NetworkIn",
                    "ASGAverageNetworkOut" => "AWS/EC2 NetworkOut",
                    "ECSServiceAverageCPUUtilization" => "AWS/ECS CPUUtilization",
                    "ECSServiceAverageMemoryUtilization" => "AWS/ECS MemoryUtilization",
                    "ALBRequestCountPerTarget" => "AWS/ApplicationELB RequestCountPerTarget",
                    _ => null,
                };
            }
        }

        return null;
    }

    private static string Example(string adjustment, string comparison, int threshold) => ScalingGuide.GroupWith($$"""
          Track:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              PolicyType: TargetTrackingScaling
              TargetTrackingConfiguration:
                TargetValue: 50
                PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
          Other:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              AdjustmentType: ChangeInCapacity
              {{adjustment}}
          Alarm:
            Type: AWS::CloudWatch::Alarm
            Properties:
              Namespace: AWS/EC2
              MetricName: CPUUtilization
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: Average
              Period: 300
              EvaluationPeriods: 3
              ComparisonOperator: {{comparison}}
              Threshold: {{threshold}}
              AlarmActions: [!Ref Other]
        """);
}
