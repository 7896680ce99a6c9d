using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>The step adjustments that a policy has in one combination of the conditions, all bounds known.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Place">The list of the steps.</param>
/// <param name="Steps">The steps, from the lowest bound up.</param>
/// <param name="When">What is known of the conditions there.</param>
internal sealed record StepLadder(ScalingPolicy Policy, Place Place, IReadOnlyList<Step> Steps, Assumptions When)
{
    /// <summary>Whether a step ends where it begins or before.</summary>
    public bool HasTurnedStep
    {
        get
        {
            foreach (var step in Steps)
            {
                if (step.From >= step.To)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
