using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Steps;

/// <summary>Parts the steps of a policy at the threshold.</summary>
internal static class StepSides
{
    /// <summary>The steps above the threshold and those below, each from the nearest to the furthest; steps across it are on neither side.</summary>
    public static List<Step>[] Of(StepLadder ladder)
    {
        var (above, below) = (new List<Step>(), new List<Step>());
        foreach (var step in ladder.Steps)
        {
            if (step.From >= 0)
            {
                above.Add(step);
            }
            else if (step.To <= 0)
            {
                below.Insert(0, step);
            }
        }

        return [above, below];
    }

    /// <summary>Whether the adjustments surely are changes of the capacity, by a number or a percentage.</summary>
    public static bool AreChanges(CheckedTemplate template, StepLadder ladder)
    {
        var types = template.Texts(ladder.Policy.Settings, "AdjustmentType");
        return types.Count == 1 && types[0].Text is ("ChangeInCapacity" or "PercentChangeInCapacity");
    }
}
