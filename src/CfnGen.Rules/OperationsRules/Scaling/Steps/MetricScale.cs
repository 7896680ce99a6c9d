using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>Shows bounds as the metric has them: the threshold of the alarm that calls the policy, plus the bound.</summary>
internal sealed class MetricScale
{
    private readonly Breach? breach;

    private MetricScale(Breach? breach) => this.breach = breach;

    /// <summary>For messages: from whose threshold bounds count.</summary>
    public string Origin => breach is null ? "" : $" ('{breach.AlarmName}' has the threshold {Digits.Of(breach.Threshold!.Value)})";

    /// <summary>The scale of the first alarm with a known threshold; without any, bounds are shown as what they are.</summary>
    public static MetricScale Of(CheckedTemplate template, IReadOnlyList<PolicyCall> calls, ScalingPolicy policy, Assumptions when)
    {
        foreach (var call in calls)
        {
            if (!ReferenceEquals(call.Policy, policy.Resource))
            {
                continue;
            }

            foreach (var breach in Breach.Of(template, call))
            {
                if (breach.Threshold is not null && template.CanMeet(breach.When, when))
                {
                    return new(breach);
                }
            }
        }

        return new(null);
    }

    /// <summary>A bound: <c>75</c>, or <c>the threshold + 15</c> where the threshold is not known.</summary>
    public string Bound(double bound)
    {
        if (breach?.Threshold is { } threshold)
        {
            // Sums such as 0.1 + 0.2 would show digits that nobody wrote.
            return Digits.Of(Math.Round(threshold + bound, 9));
        }

        return bound == 0 ? "the threshold" : bound > 0 ? $"the threshold + {Digits.Of(bound)}" : $"the threshold - {Digits.Of(-bound)}";
    }

    /// <summary>A range: <c>from 60 to 75</c>, <c>from 75 up</c>, <c>up to 30</c>.</summary>
    public string Range(Step step) => (step.Lower, step.Upper) switch
    {
        ({ } lower, { } upper) => $"from {Bound(lower)} to {Bound(upper)}",
        ({ } lower, null) => $"from {Bound(lower)} up",
        (null, { } upper) => $"up to {Bound(upper)}",
        _ => "everywhere",
    };
}
