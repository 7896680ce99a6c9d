using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>A rule about the step adjustments of a policy, each combination of conditions for itself.</summary>
internal abstract class LadderRule : Rule
{
    /// <summary>Whether the rule is about a step that ends before it begins.</summary>
    protected virtual bool LooksAtTurnedSteps => false;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var ladders = StepLadders.Of(template);
        if (ladders.Count == 0)
        {
            yield break;
        }

        var calls = PolicyCalls.Of(template);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var ladder in ladders)
        {
            // A step of which the bounds are exchanged overlaps, leaves gaps and lies on the wrong side only until they are put right.
            if (ladder.HasTurnedStep && !LooksAtTurnedSteps)
            {
                continue;
            }

            var scale = MetricScale.Of(template, calls, ladder.Policy, ladder.When);
            foreach (var finding in Check(template, ladder, scale, calls))
            {
                // Several combinations of conditions may share a mistake.
                if (told.Add($"{finding.Path} {finding.Message}"))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <param name="template">The template.</param>
    /// <param name="ladder">The steps.</param>
    /// <param name="scale">How to show bounds.</param>
    /// <param name="calls">The calls of all policies.</param>
    protected abstract IEnumerable<Finding> Check(CheckedTemplate template, StepLadder ladder, MetricScale scale, IReadOnlyList<PolicyCall> calls);
}
