using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>Which metrics the alarms and scaling policies of a template read.</summary>
internal static class MetricUses
{
    public const string Alarm = "AWS::CloudWatch::Alarm";

    public static List<MetricUse> Of(CheckedTemplate template)
    {
        var uses = new List<MetricUse>();
        foreach (var alarm in template.Properties.ObjectsOf(Alarm))
        {
            Add(template, alarm, alarm, uses);
        }

        AddMath(template, Alarm, "MetricStat", "Metric", uses);
        AddTracked(template, "AWS::AutoScaling::ScalingPolicy", uses);
        AddTracked(template, "AWS::ApplicationAutoScaling::ScalingPolicy", uses);
        AddMath(template, "AWS::AutoScaling::ScalingPolicy", "TargetTrackingMetricStat", "Metric", uses);
        AddMath(template, "AWS::ApplicationAutoScaling::ScalingPolicy", "TargetTrackingMetricStat", "TargetTrackingMetric", uses);
        return uses;
    }

    private static void AddTracked(CheckedTemplate template, string type, List<MetricUse> uses)
    {
        foreach (var metric in template.Properties.ObjectsOf(type, "CustomizedMetricSpecification"))
        {
            Add(template, metric, metric, uses);
        }
    }

    private static void AddMath(CheckedTemplate template, string type, string settingsType, string metricType, List<MetricUse> uses)
    {
        foreach (var settings in template.Properties.ObjectsOf(type, settingsType))
        {
            foreach (var metric in template.Properties.ObjectsOf(type, metricType))
            {
                if (ReferenceEquals(metric.Resource, settings.Resource) && metric.Place.Path.StartsWith($"{settings.Place.Path}/Metric", StringComparison.Ordinal))
                {
                    Add(template, metric, settings, uses);
                }
            }
        }
    }

    private static void Add(CheckedTemplate template, CheckedObject metric, CheckedObject settings, List<MetricUse> uses)
    {
        foreach (var space in template.Values(metric, "Namespace"))
        {
            foreach (var name in template.Values(metric, "MetricName"))
            {
                if (WrittenText.Of(space.Place) is { } spaceText && WrittenText.Of(name.Place) is { } nameText && template.CanMeet(space.When, name.When))
                {
                    uses.Add(new(metric, settings, spaceText, space.Place, nameText, name.Place, space.When.And(name.When)));
                }
            }
        }
    }
}
