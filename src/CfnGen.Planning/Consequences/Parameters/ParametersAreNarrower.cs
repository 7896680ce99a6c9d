using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Parameters;

/// <summary>A parameter takes fewer values than before, and the one that the deployment gives, that is its default or that the stack has may not be among them.</summary>
internal sealed class ParametersAreNarrower : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var entry in update.Entries)
        {
            if (entry is { Section: "Parameters", Kind: ChangeKind.Changed }
                && update.Before.Section("Parameters")?[entry.Name] is MappingNode before
                && update.After.Section("Parameters")?[entry.Name] is MappingNode after
                && Of(entry, before, after, update) is { } consequence)
            {
                yield return consequence;
            }
        }
    }

    private static Consequence? Of(EntryChange entry, MappingNode before, MappingNode after, PlannedUpdate update)
    {
        var name = entry.Name;
        var limits = Narrower(entry);
        var isOfOtherType = entry.Changes.Any(change => change.Path == "Type");
        if (limits.Count == 0 && !isOfOtherType)
        {
            return null;
        }

        // A default that does not fit is refused also where another value is given.
        if (Default(after) is { } preset && ParameterLimits.Problem(after, preset) is { } problem)
        {
            return Say(name, Weight.Alarm, $"The default of {name} {problem}: CloudFormation refuses the template.", $"Give {name} a Default that fits.");
        }

        if (update.Options.Parameters.TryGetValue(name, out var given))
        {
            return ParameterLimits.Problem(after, given) is { } wrong
                ? Say(name, Weight.Alarm, $"The value that the deployment gives {name} {wrong}: CloudFormation refuses the update.", $"Give {name} a value that fits, or leave its limits as they were.")
                : null;
        }

        if (Default(before) is { } former && ParameterLimits.Problem(after, former) is { } lost)
        {
            return Say(
                name, Weight.Warning,
                $"The former default of {name} {lost}: an update of a stack that has it fails unless it gives {name} another value.",
                $"Give {name} a value in every deployment that has none.");
        }

        return limits.Count == 0 ? null : Say(
            name, Weight.Warning,
            $"The parameter {name} takes fewer values than before ({Words.List(limits)}): an update fails where the stack has one that does not fit any more.",
            $"Look at the value that each deployment gives {name}.");
    }

    private static List<string> Narrower(EntryChange entry)
    {
        var limits = new List<string>();
        foreach (var change in entry.Changes)
        {
            var limit = change.Path.Split('[')[0];
            if (ParameterLimits.IsNarrower(change.Path, change.Before, change.After) && !limits.Contains(limit))
            {
                limits.Add(limit);
            }
        }

        return limits;
    }

    private static string? Default(MappingNode parameter) => (parameter["Default"] as ScalarNode)?.Text;

    private static Consequence Say(string name, Weight weight, string sentence, string remedy) => new()
    {
        Kind = weight == Weight.Alarm ? ConsequenceKind.UpdateFails : ConsequenceKind.NeedsAction,
        Weight = weight,
        Subject = name,
        Sentence = sentence,
        Remedy = [remedy],
    };
}
