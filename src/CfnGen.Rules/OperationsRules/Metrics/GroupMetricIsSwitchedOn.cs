using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>A group publishes the sizes that alarms read.</summary>
internal sealed class GroupMetricIsSwitchedOn : Rule
{
    public override RuleInfo Info { get; } = new("CG5309", Severity.Warning,
        "A group whose sizes an alarm reads publishes them (MetricsCollection).",
        "A group publishes nothing about itself unless it is told to: the alarm never sees data.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-metrics.html")
    {
        Wrong = Example(""),
        Right = Example("\n      MetricsCollection: [{Granularity: 1Minute}]"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var use in MetricUses.Of(template))
        {
            if (use.Namespace != "AWS/AutoScaling" || !use.Name.StartsWith("Group", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var dimension in use.Dimensions(template) ?? [])
            {
                foreach (var value in template.Values(dimension.Dimension, "Value"))
                {
                    if (template.TargetOf(value.Place)?.Resource is { } group && Lacks(template, group, use))
                    {
                        yield return At(use.NamePlace, $"Add '{use.Name}' to MetricsCollection of '{group.Name}', with the granularity 1Minute: the group does not publish it.");
                    }
                }
            }
        }
    }

    private static bool Lacks(CheckedTemplate template, CheckedResource group, MetricUse use)
    {
        foreach (var properties in template.Properties.ObjectsOf("AWS::AutoScaling::AutoScalingGroup"))
        {
            if (!ReferenceEquals(properties.Resource, group))
            {
                continue;
            }

            foreach (var when in template.WhenAbsent(properties, "MetricsCollection"))
            {
                if (template.CanMeet(when, use.When))
                {
                    return true;
                }
            }

            foreach (var list in template.Values(properties, "MetricsCollection"))
            {
                if (template.CanMeet(list.When, use.When) && NamesOthersOnly(list.Place, use.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // Without names a collection has all metrics.
    private static bool NamesOthersOnly(Place list, string metric)
    {
        var isNamed = false;
        foreach (var collection in list.Items)
        {
            if (collection["Metrics"] is not { } metrics || metrics.Items.Length == 0)
            {
                return false;
            }

            foreach (var name in metrics.Items)
            {
                if (name.Text is null || name.Text == metric)
                {
                    return false;
                }

                isNamed = true;
            }
        }

        return isNamed;
    }

    private static string Example(string more) => MetricGuide.AlarmOn("""
              Namespace: AWS/AutoScaling
              MetricName: GroupInServiceInstances
              Dimensions: [{Name: AutoScalingGroupName, Value: !Ref Group}]
              Statistic: Minimum
              Period: 60
        """, $$"""
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 1
              MaxSize: 4{{more}}
        """);
}
