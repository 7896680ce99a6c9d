using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>A group reports metrics that there are.</summary>
internal sealed class GroupMetricsAreKnown : Rule
{
    public override RuleInfo Info { get; } = new("CG3467", Severity.Error,
        "The Metrics of a group's MetricsCollection are metrics of groups.",
        "Auto Scaling refuses any other name.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
                  MetricsCollection: [{Granularity: 1Minute, Metrics: [GroupInServiceInstance]}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
                  MetricsCollection: [{Granularity: 1Minute, Metrics: [GroupInServiceInstances]}]
            """,
    };

    private static readonly string[] Known =
    [
        "GroupMinSize", "GroupMaxSize", "GroupDesiredCapacity", "GroupInServiceInstances", "GroupPendingInstances", "GroupStandbyInstances",
        "GroupTerminatingInstances", "GroupTotalInstances", "GroupInServiceCapacity", "GroupPendingCapacity", "GroupStandbyCapacity",
        "GroupTerminatingCapacity", "GroupTotalCapacity", "WarmPoolDesiredCapacity", "WarmPoolWarmedCapacity", "WarmPoolPendingCapacity",
        "WarmPoolTerminatingCapacity", "WarmPoolTotalCapacity", "WarmPoolMinSize", "GroupAndWarmPoolDesiredCapacity", "GroupAndWarmPoolTotalCapacity",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var list in template.Properties.ValuesOf(AutoScalingRuleGroup.Group, "Metrics"))
        {
            foreach (var metric in list.Place.Items)
            {
                // Auto Scaling adds metrics now and then: only what is nearly one is surely misspelt.
                if (metric.Text is { } name && Array.IndexOf(Known, name) < 0
                    && NearestName.Of(name, Known) is { } nearest && NearestName.Distance(name, nearest) <= 2)
                {
                    yield return At(metric, $"There is no metric '{name}' of groups: did you mean '{nearest}'?");
                }
            }
        }
    }
}
