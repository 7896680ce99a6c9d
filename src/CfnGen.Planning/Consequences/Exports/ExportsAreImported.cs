using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Exports;

/// <summary>CloudFormation neither removes nor changes an export while another stack imports it.</summary>
internal sealed class ExportsAreImported : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        var importers = new Importers(update.Options.Neighbours);
        var latter = ExportedValue.Of(update.After).ToList();
        foreach (var export in ExportedValue.Of(update.Before))
        {
            if (export.Condition is { } condition && update.FormerValues.Holds(condition) == false)
            {
                continue;
            }

            var same = latter.Find(export.IsCalledLike);
            if (same is not null && !ValueChanges(export, same, update))
            {
                continue;
            }

            var users = importers.Of(export.Name);
            var name = ReadableNode.TextOf(export.Name);
            var renamed = same is null ? latter.Find(other => other.Output == export.Output) : null;
            yield return users.Count == 0 ? Unused(export, name, same is not null) : new()
            {
                Kind = ConsequenceKind.UpdateFails,
                Weight = Weight.Alarm,
                Subject = export.Output,
                Sentence = $"The export {name} {(same is not null ? "gets another value" : renamed is null ? "is removed" : $"is renamed to {ReadableNode.TextOf(renamed.Name)}")}, "
                    + $"and {Words.List(users)} {(users.Count == 1 ? "imports" : "import")} it: CloudFormation refuses while an import exists.",
                Remedy = same is not null ? ForNewValue(name, users) : renamed is null ? ForRemoval(name, users) : ForRename(name, ReadableNode.TextOf(renamed.Name), users),
            };
        }
    }

    private static bool Equal(TemplateNode? one, TemplateNode? other)
    {
        var (first, second) = (Canonical.Plain.Of(one), Canonical.Plain.Of(other));
        return first is null ? second is null : first.Equals(second);
    }

    // Written differently, or the id of a resource that is replaced.
    private static bool ValueChanges(ExportedValue before, ExportedValue after, PlannedUpdate update)
    {
        if (!Equal(before.Value, after.Value))
        {
            return true;
        }

        foreach (var change in update.Resources)
        {
            if (change.IsReplaced && after.Value is { } value && References.Name(value, change.LogicalId))
            {
                return true;
            }
        }

        return false;
    }

    private static Consequence Unused(ExportedValue export, string name, bool isKept) => new()
    {
        Kind = ConsequenceKind.NeedsAction,
        Weight = Weight.Note,
        Subject = export.Output,
        Sentence = $"The export {name} {(isKept ? "gets another value" : "is removed")}. No other template here imports it; CloudFormation refuses if any stack does.",
    };

    private static IReadOnlyList<string> ForRemoval(string name, IReadOnlyList<string> users) =>
    [
        $"First deployment: take the import of {name} out of {Words.List(users)} and deploy {(users.Count == 1 ? "it" : "them")}.",
        "Second deployment: this template without the export.",
    ];

    private static IReadOnlyList<string> ForRename(string name, string newName, IReadOnlyList<string> users) =>
    [
        $"First deployment: this template with both exports, {name} and {newName}.",
        $"Then let {Words.List(users)} import {newName} and deploy {(users.Count == 1 ? "it" : "them")}.",
        $"Second deployment: this template without {name}.",
    ];

    private static IReadOnlyList<string> ForNewValue(string name, IReadOnlyList<string> users) =>
    [
        $"First deployment: this template with the new value under another export name, beside {name}.",
        $"Then let {Words.List(users)} import the new name and deploy {(users.Count == 1 ? "it" : "them")}.",
        $"Second deployment: this template without {name}.",
    ];
}
