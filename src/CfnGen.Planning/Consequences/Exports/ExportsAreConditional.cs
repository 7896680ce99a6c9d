using CfnGen.Planning.Changes;
using CfnGen.Planning.Effects;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Exports;

/// <summary>An export that exists only under a condition now goes where the condition does not hold, which CloudFormation refuses while another stack imports it.</summary>
internal sealed class ExportsAreConditional : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        var importers = new Importers(update.Options.Neighbours);
        var former = ExportedValue.Of(update.Before).ToList();
        var latter = ExportedValue.Of(update.After).ToList();
        foreach (var export in latter)
        {
            if (export.Condition is not { } condition
                || update.LatterValues.Holds(condition) is true
                || former.Find(other => other.IsCalledLike(export)) is not { } deployed
                || !MayGo(deployed.Condition, condition, update)
                || latter.Exists(other => other.Output != export.Output && other.IsCalledLike(export)))
            {
                // Several of one name share the cases among themselves: only one of them may exist in a stack.
                continue;
            }

            yield return Say(export, condition, update.LatterValues.Holds(condition) is false, importers.Of(export.Name));
        }
    }

    private static bool MayGo(string? before, string after, PlannedUpdate update) =>
        before is null
        || (update.FormerValues.Holds(before) is not false
            && (update.Spelling.Condition(before) != after || ChangedConditions.Of(update.After, update.Entries, ChangedParameters.Of(update.Before, update.After, update.Options)).Contains(after)));

    private static Consequence Say(ExportedValue export, string condition, bool isSure, IReadOnlyList<string> users)
    {
        var name = ReadableNode.TextOf(export.Name);
        var what = isSure
            ? $"The export {name} goes, because {condition} does not hold"
            : $"The export {name} exists only where {condition} holds now";
        if (users.Count == 0)
        {
            return new()
            {
                Kind = ConsequenceKind.NeedsAction,
                Weight = Weight.Note,
                Subject = export.Output,
                Sentence = $"{what}. No other template here imports it; {(isSure ? "" : "where it does not hold ")}CloudFormation refuses if any stack does.",
            };
        }

        var imported = $"{what}, and {Words.List(users)} {(users.Count == 1 ? "imports" : "import")} it:";
        return new()
        {
            Kind = ConsequenceKind.UpdateFails,
            Weight = Weight.Alarm,
            Subject = export.Output,
            Sentence = isSure ? $"{imported} CloudFormation refuses while an import exists." : $"{imported} where it does not hold CloudFormation refuses while an import exists.",
            Remedy =
            [
                .. isSure ? Array.Empty<string>() : [$"Where {condition} holds nothing is lost: say so with --env or --parameter."],
                $"First deployment{(isSure ? "" : $" where {condition} does not hold")}: take the import of {name} out of {Words.List(users)} and deploy {(users.Count == 1 ? "it" : "them")}.",
                "Second deployment: this template.",
            ],
        };
    }
}
