using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>When an alarm fires that calls a policy.</summary>
/// <param name="Call">The alarm's action.</param>
/// <param name="IsAbove">Whether it fires above its threshold, not below.</param>
/// <param name="Threshold">The threshold; null where only deploy time knows it.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record Breach(PolicyCall Call, bool IsAbove, double? Threshold, Assumptions When)
{
    public CheckedObject Alarm => Call.Alarm;

    public string AlarmName => Call.Alarm.Resource.Name;

    /// <summary>How the alarm that makes the call can fire; none where its operator is not known or has two sides.</summary>
    public static List<Breach> Of(CheckedTemplate template, PolicyCall call)
    {
        var breaches = new List<Breach>();
        foreach (var known in template.Texts(call.Alarm, "ComparisonOperator"))
        {
            var isAbove = known.Text is "GreaterThanThreshold" or "GreaterThanOrEqualToThreshold";
            if (!isAbove && known.Text is not ("LessThanThreshold" or "LessThanOrEqualToThreshold"))
            {
                continue;
            }

            var when = known.When.And(call.When);
            var thresholds = template.Numbers(call.Alarm, "Threshold");
            if (thresholds.Count == 0)
            {
                breaches.Add(new(call, isAbove, null, when));
            }

            foreach (var threshold in thresholds)
            {
                if (template.CanMeet(when, threshold.When))
                {
                    breaches.Add(new(call, isAbove, threshold.Number, when.And(threshold.When)));
                }
            }
        }

        return breaches;
    }
}
