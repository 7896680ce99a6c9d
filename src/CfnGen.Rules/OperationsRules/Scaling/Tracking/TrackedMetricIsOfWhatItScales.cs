using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>The metric that a policy keeps at its target is one of what the policy scales.</summary>
internal sealed class TrackedMetricIsOfWhatItScales : Rule
{
    private const string OfInstances = "AutoScalingGroupName";
    private const string OfTasks = "ServiceName";

    public override RuleInfo Info { get; } = new("CG5157", Severity.Warning,
        "A target tracking policy tracks a metric of the group or service that it scales.",
        "The load of another one does not change when this one grows, so the policy adds until the largest size, or takes away until the smallest.",
        ScalingGuide.Tracking)
    {
        Wrong = Example("reports"),
        Right = Example("!Ref Group"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var policies = ScalingPolicies.Of(template);
        foreach (var use in MetricUses.Of(template))
        {
            // Metric math may weigh one group against another.
            if (use.IsOfAlarm || !ReferenceEquals(use.Metric, use.Settings) || use.Dimensions(template) is not { } dimensions)
            {
                continue;
            }

            foreach (var policy in policies)
            {
                if (policy.Kind == PolicyKind.Tracking && ReferenceEquals(policy.Resource, use.Resource) && template.CanMeet(policy.When, use.When))
                {
                    foreach (var finding in In(template, policy, use, dimensions))
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    private IEnumerable<Finding> In(CheckedTemplate template, ScalingPolicy policy, MetricUse use, List<MetricDimension> dimensions)
    {
        // An application may have services of its own.
        var wanted = policy.IsOfGroup ? OfInstances : use.Namespace is "AWS/ECS" or "ECS/ContainerInsights" ? OfTasks : null;
        foreach (var dimension in dimensions)
        {
            if (dimension.Name.Text != wanted || !template.CanMeet(dimension.Name.When, use.When) || ScaledThing.Of(template, policy) is not { } scaled)
            {
                continue;
            }

            foreach (var value in template.Values(dimension.Dimension, "Value"))
            {
                if (template.CanMeet(value.When, use.When) && scaled.IsAnother(template, value.Place) is { } other)
                {
                    yield return At(value.Place, $"Track a metric of {scaled.Name}, which the policy scales: that of '{other}' does not follow its size.");
                }
            }
        }
    }

    private static string Example(string group) => ScalingGuide.GroupWith($$"""
          Track:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              PolicyType: TargetTrackingScaling
              TargetTrackingConfiguration:
                TargetValue: 50
                CustomizedMetricSpecification:
                  Namespace: Shop
                  MetricName: BusyWorkers
                  Dimensions: [{Name: AutoScalingGroupName, Value: {{group}}}]
                  Statistic: Average
        """);
}
