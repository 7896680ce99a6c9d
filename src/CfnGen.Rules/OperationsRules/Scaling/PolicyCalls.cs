using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>Which alarm calls which scaling policy.</summary>
internal static class PolicyCalls
{
    private const string OnAlarm = "AlarmActions";

    private static readonly string[] ActionLists = [OnAlarm, "OKActions", "InsufficientDataActions"];

    public static List<PolicyCall> Of(CheckedTemplate template) => Of(template, "AWS::CloudWatch::Alarm");

    /// <summary>The calls by alarms of one kind, plain or composite.</summary>
    public static List<PolicyCall> Of(CheckedTemplate template, string alarmType)
    {
        var calls = new List<PolicyCall>();
        foreach (var alarm in template.Properties.ObjectsOf(alarmType))
        {
            foreach (var list in ActionLists)
            {
                foreach (var action in Actions(template, alarm, list))
                {
                    if (template.TargetOf(action.Place)?.Resource is { Type: ScalingPolicy.OfGroup or ScalingPolicy.OfTarget } policy)
                    {
                        calls.Add(new(alarm, action.Place, policy, list == OnAlarm, action.When));
                    }
                }
            }
        }

        return calls;
    }

    private static IEnumerable<Branch> Actions(CheckedTemplate template, CheckedObject alarm, string list)
    {
        foreach (var value in template.Values(alarm, list))
        {
            foreach (var item in value.Place.Items)
            {
                foreach (var action in Branches.Of(item, value.When, template.Conditions))
                {
                    yield return action;
                }
            }
        }
    }
}
