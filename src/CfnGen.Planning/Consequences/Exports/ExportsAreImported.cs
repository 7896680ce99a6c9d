using CfnGen.Planning.Changes;
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
            if (same is null)
            {
                yield return Gone(export, latter.Find(other => other.Output == export.Output), importers.Of(export.Name));
            }
            else if (ExportedChange.Of(export, same, update) is { } change)
            {
                yield return Changed(export, change, importers.Of(export.Name));
            }
        }
    }

    private static Consequence Gone(ExportedValue export, ExportedValue? renamed, IReadOnlyList<string> users)
    {
        var name = ReadableNode.TextOf(export.Name);
        return users.Count == 0 ? Unused(export, $"{name} is removed") : new()
        {
            Kind = ConsequenceKind.UpdateFails,
            Weight = Weight.Alarm,
            Subject = export.Output,
            Sentence = $"The export {name} {(renamed is null ? "is removed" : $"is renamed to {ReadableNode.TextOf(renamed.Name)}")}, {Imports(users)}: CloudFormation refuses while an import exists.",
            Remedy = renamed is null ? ForRemoval(name, users) : ForRename(name, ReadableNode.TextOf(renamed.Name), users),
        };
    }

    private static Consequence Changed(ExportedValue export, ExportedChange change, IReadOnlyList<string> users)
    {
        var name = ReadableNode.TextOf(export.Name);
        var what = $"{name} gets another value{(change.When is { } when ? $" if {when}" : "")}";
        return users.Count == 0 ? Unused(export, what) : new()
        {
            Kind = ConsequenceKind.UpdateFails,
            Weight = change.When is null ? Weight.Alarm : Weight.Warning,
            Subject = export.Output,
            Sentence = $"The export {what}, {Imports(users)}: {(change.When is null ? "" : "then ")}CloudFormation refuses while an import exists.",
            Remedy = ForNewValue(name, users),
        };
    }

    private static string Imports(IReadOnlyList<string> users) => $"and {Words.List(users)} {(users.Count == 1 ? "imports" : "import")} it";

    private static Consequence Unused(ExportedValue export, string what) => new()
    {
        Kind = ConsequenceKind.NeedsAction,
        Weight = Weight.Note,
        Subject = export.Output,
        Sentence = $"The export {what}. No other template here imports it; CloudFormation refuses if any stack does.",
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
