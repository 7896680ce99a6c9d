using CfnGen.Planning;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing;

/// <summary>Which plans a pipeline does not let pass.</summary>
internal sealed class FailOn
{
    private static readonly string[] Words = ["replacement", "data-loss", "interruption", "access", "none"];

    private readonly List<string> wanted = [];

    private FailOn()
    {
    }

    /// <param name="values">What the user gave, each one or several words parted by commas.</param>
    /// <returns>Null where nothing was given, so that any change counts.</returns>
    /// <exception cref="WrongUsageException">There is no such word.</exception>
    public static FailOn? Parse(IReadOnlyList<string> values)
    {
        var parsed = new FailOn();
        foreach (var value in values)
        {
            foreach (var word in value.Split(','))
            {
                parsed.wanted.Add(Array.IndexOf(Words, word) >= 0
                    ? word
                    : throw new WrongUsageException($"There is nothing called '{word}' to fail on: use --fail-on replacement, data-loss, interruption, access or none, or several parted by commas."));
            }
        }

        return values.Count == 0 ? null : parsed;
    }

    public bool Finds(Plan plan)
    {
        foreach (var word in wanted)
        {
            // What cannot be deployed at all is worse than anything that was asked for.
            if (word != "none" && Follows(plan, ConsequenceKind.UpdateFails, Weight.Alarm))
            {
                return true;
            }

            if (word switch { "replacement" => Replaces(plan), "data-loss" => Follows(plan, ConsequenceKind.DataLoss), "interruption" => Interrupts(plan), "access" => Opens(plan), _ => false })
            {
                return true;
            }
        }

        return false;
    }

    // One that may happen counts: nobody has looked whether it does.
    private static bool Replaces(Plan plan)
    {
        foreach (var resource in plan.Resources)
        {
            if (resource.IsReplaced || resource.Effect == UpdateEffect.ReplacementIf)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(Plan plan) => Follows(plan, ConsequenceKind.AccessWidened, Weight.Warning) || Follows(plan, ConsequenceKind.ProtectionLost, Weight.Warning);

    private static bool Follows(Plan plan, ConsequenceKind kind, Weight least = Weight.Note)
    {
        foreach (var consequence in plan.Consequences)
        {
            if (consequence.Kind == kind && consequence.Weight >= least)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Interrupts(Plan plan)
    {
        foreach (var resource in plan.Resources)
        {
            if (resource.Effect == UpdateEffect.SomeInterruption)
            {
                return true;
            }
        }

        return Follows(plan, ConsequenceKind.Capacity);
    }
}
