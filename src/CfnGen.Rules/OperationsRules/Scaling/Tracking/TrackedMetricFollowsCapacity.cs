using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.OperationsRules.Metrics.Produced;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>The metric that a policy keeps at its target falls when capacity is added.</summary>
internal sealed class TrackedMetricFollowsCapacity : Rule
{
    public override RuleInfo Info { get; } = new("CG5151", Severity.Warning,
        "The metric of a target tracking policy falls in proportion when capacity is added, and rises when it is taken away.",
        "The policy computes the capacity from that proportion. With a total, a backlog or a counter more capacity changes nothing, so it adds until the group is at its largest size.",
        ScalingGuide.Tracking)
    {
        Wrong = Example("AWS/SQS", "ApproximateNumberOfMessagesVisible"),
        Right = Example("Shop", "BacklogPerInstance"),
    };

    // What comes to all members together, and what waits for them.
    private static readonly string[] Totals =
    [
        "AWS/ApplicationELB RequestCount", "AWS/ApplicationELB ActiveConnectionCount", "AWS/ApplicationELB NewConnectionCount", "AWS/ApplicationELB ProcessedBytes",
        "AWS/ELB RequestCount", "AWS/ELB SurgeQueueLength",
        "AWS/SQS ApproximateNumberOfMessagesVisible", "AWS/SQS ApproximateNumberOfMessagesNotVisible", "AWS/SQS NumberOfMessagesSent", "AWS/SQS NumberOfMessagesReceived",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        List<string>? texts = null;
        foreach (var use in MetricUses.Of(template))
        {
            // Metric math may divide by the capacity.
            if (use.IsOfAlarm || !ReferenceEquals(use.Metric, use.Settings))
            {
                continue;
            }

            if (Array.IndexOf(Totals, $"{use.Namespace} {use.Name}") >= 0)
            {
                yield return At(use.NamePlace, $"Track a metric for each instance or task, such as RequestCountPerTarget or a backlog divided by the capacity: {use.Name} does not fall when capacity is added.");
            }
            else if (SumOfMembers(template, use) is { } statistic)
            {
                yield return At(statistic.Place, $"Use the statistic Average: the sum of {use.Name} over all members does not fall when there are more of them.");
            }
            else if (use.Name.EndsWith("_total", StringComparison.Ordinal) && !HasPrometheusAgent(texts ??= ResourceTexts.Of(template)))
            {
                yield return At(use.NamePlace, $"Track how fast '{use.Name}' rises, not the counter itself: by its name it counts since its start and never falls.");
            }
        }
    }

    private static KnownText? SumOfMembers(CheckedTemplate template, MetricUse use)
    {
        foreach (var statistic in template.Texts(use.Settings, "Statistic"))
        {
            if (statistic.Text == "Sum" && use.Namespace is ("AWS/EC2" or "AWS/ECS") && template.CanMeet(statistic.When, use.When))
            {
                return statistic;
            }
        }

        return null;
    }

    // An agent that scrapes for Prometheus may publish differences under the counter's name.
    private static bool HasPrometheusAgent(List<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Contains("prometheus", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Example(string space, string metric) => ScalingGuide.GroupWith($$"""
          Track:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              PolicyType: TargetTrackingScaling
              TargetTrackingConfiguration:
                TargetValue: 100
                CustomizedMetricSpecification:
                  Namespace: {{space}}
                  MetricName: {{metric}}
                  Dimensions: [{Name: QueueName, Value: jobs}]
                  Statistic: Average
        """);
}
