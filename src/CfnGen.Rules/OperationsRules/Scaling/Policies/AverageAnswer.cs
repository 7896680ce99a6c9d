using CfnGen.Rules.Conditions;
using CfnGen.Rules.OperationsRules.Scaling.Steps;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>What a policy does when an average over the group reaches the threshold of an alarm.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Breach">When the alarm fires; its threshold is known.</param>
/// <param name="Metric">The metric, with its namespace.</param>
/// <param name="Change">What the policy does right at the threshold.</param>
internal sealed record AverageAnswer(ScalingPolicy Policy, Breach Breach, string Metric, CapacityChange Change)
{
    // Averages over the group of a load that its members share. Memory is not shared that way: a part of it is in use without any load.
    private static readonly string[] Shared = ["AWS/EC2 CPUUtilization", "AWS/ECS CPUUtilization"];

    public static List<AverageAnswer> Of(CheckedTemplate template)
    {
        var answers = new List<AverageAnswer>();
        var calls = PolicyCalls.Of(template);
        if (calls.Count == 0)
        {
            return answers;
        }

        foreach (var policy in ScalingPolicies.Of(template))
        {
            foreach (var call in calls)
            {
                if (policy.Scaled is not null && call.OnAlarm && ReferenceEquals(call.Policy, policy.Resource) && SharedMetric(template, call) is { } metric)
                {
                    Collect(template, policy, call, metric, answers);
                }
            }
        }

        return answers;
    }

    private static void Collect(CheckedTemplate template, ScalingPolicy policy, PolicyCall call, string metric, List<AverageAnswer> answers)
    {
        foreach (var breach in Breach.Of(template, call))
        {
            if (breach.Threshold is not null && template.CanMeet(breach.When, policy.When) && ChangeAt(template, policy, breach) is { } change)
            {
                answers.Add(new(policy, breach, metric, change));
            }
        }
    }

    private static string? SharedMetric(CheckedTemplate template, PolicyCall call)
    {
        var (spaces, names, statistics) = (template.Texts(call.Alarm, "Namespace"), template.Texts(call.Alarm, "MetricName"), template.Texts(call.Alarm, "Statistic"));
        if (spaces.Count != 1 || names.Count != 1 || statistics.Count != 1 || statistics[0].Text != "Average")
        {
            return null;
        }

        var metric = $"{spaces[0].Text} {names[0].Text}";
        return Array.IndexOf(Shared, metric) >= 0 ? metric : null;
    }

    // Right at the threshold the nearest step on the alarm's side applies.
    private static CapacityChange? ChangeAt(CheckedTemplate template, ScalingPolicy policy, Breach breach)
    {
        var types = template.Texts(policy.Settings, "AdjustmentType");
        if (types.Count != 1 || types[0].Text is not ("ChangeInCapacity" or "PercentChangeInCapacity"))
        {
            return null;
        }

        var amount = policy.Kind == PolicyKind.Step ? NearestStep(template, policy, breach) : Amount(template, policy, breach.When);
        var least = template.Numbers(policy.Settings, "MinAdjustmentMagnitude");
        return amount is not { } number || least.Count > 1 || (least.Count == 0 && policy.Settings.Find("MinAdjustmentMagnitude") is not null)
            ? null
            : new(number, types[0].Text == "PercentChangeInCapacity", least.Count == 0 ? 0 : least[0].Number);
    }

    private static double? Amount(CheckedTemplate template, ScalingPolicy policy, Assumptions when)
    {
        foreach (var known in template.Numbers(policy.Settings, "ScalingAdjustment"))
        {
            if (template.CanMeet(known.When, when))
            {
                return known.Number;
            }
        }

        return null;
    }

    private static double? NearestStep(CheckedTemplate template, ScalingPolicy policy, Breach breach)
    {
        foreach (var ladder in StepLadders.Of(template, policy))
        {
            if (!template.CanMeet(ladder.When, breach.When))
            {
                continue;
            }

            foreach (var step in ladder.Steps)
            {
                if (breach.IsAbove ? step.From <= 0 && step.To > 0 : step.From < 0 && step.To >= 0)
                {
                    return step.Adjustment;
                }
            }
        }

        return null;
    }
}
