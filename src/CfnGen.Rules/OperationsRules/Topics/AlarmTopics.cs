using CfnGen.Rules.Conditions;
using CfnGen.Rules.OperationsRules.Metrics;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Topics;

/// <summary>The topics of a template to which alarms publish.</summary>
internal static class AlarmTopics
{
    public const string Topic = "AWS::SNS::Topic";

    private static readonly string[] AlarmTypes = [MetricUses.Alarm, "AWS::CloudWatch::CompositeAlarm"];
    private static readonly string[] ActionLists = ["AlarmActions", "OKActions", "InsufficientDataActions"];

    /// <summary>When an alarm publishes to a topic; none: never.</summary>
    public static List<Assumptions> WhenCalled(CheckedTemplate template, CheckedResource topic)
    {
        var found = new List<Assumptions>();
        foreach (var type in AlarmTypes)
        {
            foreach (var alarm in template.Properties.ObjectsOf(type))
            {
                foreach (var list in ActionLists)
                {
                    Collect(template, alarm, list, topic, found);
                }
            }
        }

        return found;
    }

    private static void Collect(CheckedTemplate template, CheckedObject alarm, string list, CheckedResource topic, List<Assumptions> found)
    {
        foreach (var value in template.Values(alarm, list))
        {
            foreach (var item in value.Place.Items)
            {
                foreach (var action in Branches.Of(item, value.When, template.Conditions))
                {
                    if (ReferenceEquals(template.TargetOf(action.Place)?.Resource, topic))
                    {
                        found.Add(action.When);
                    }
                }
            }
        }
    }
}
