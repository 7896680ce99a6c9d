using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Parameters;

/// <summary>Whoever deploys has to give other parameters than before.</summary>
internal sealed class ParametersDiffer : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var entry in update.Entries)
        {
            if (entry.Section == "Parameters" && Of(entry, update) is { } consequence)
            {
                yield return consequence;
            }
        }
    }

    private static Consequence? Of(EntryChange entry, PlannedUpdate update)
    {
        var name = entry.Name;
        var former = FormerName(update, name);
        switch (entry.Kind)
        {
            case ChangeKind.Added when !HasDefault(update.After, name) && !update.Options.Parameters.ContainsKey(name):
                return Say(
                    ConsequenceKind.NeedsAction, Weight.Warning, name,
                    $"The parameter {name} is new and has no default: the update fails unless whoever deploys gives it a value.",
                    former is not null
                        ? $"Give {name} the value that {former} has, in every deployment before this template arrives: {former} is gone, and {name} is defined as it was."
                        : $"Give {name} a Default, or a value in every deployment before this template arrives.");
            case ChangeKind.Added when former is not null && !update.Options.Parameters.ContainsKey(name):
                return Say(
                    ConsequenceKind.NeedsAction, Weight.Warning, name,
                    $"The parameter {name} is defined as {former} was, which is gone: unless whoever deploys gives it a value, it has its default and not the value that {former} has.",
                    $"Give {name} the value that {former} has, in every deployment before this template arrives.");
            case ChangeKind.Removed:
                return Say(
                    ConsequenceKind.NeedsAction, Weight.Warning, name,
                    $"The parameter {name} is gone: a deployment that still gives it a value fails.",
                    $"Take {name} out of the deployments' parameter files in the same commit.");
            case ChangeKind.Changed when Changed(entry, "Type") is { } type:
                return Say(
                    ConsequenceKind.NeedsAction, Weight.Warning, name,
                    $"The parameter {name} changes its type from {Text(type.Before)} to {Text(type.After)}: the value that the stack has may not fit.",
                    $"Look at the value that each deployment gives {name}.");
            case ChangeKind.Changed when Changed(entry, "Default") is { Before: not null, After: not null } && !update.Options.Parameters.ContainsKey(name):
                return Say(
                    ConsequenceKind.NoEffect, Weight.Note, name,
                    $"The new default of {name} counts for new stacks only: an update keeps the value that the stack has, unless it gives another one.");
            case ChangeKind.Changed when Changed(entry, "Default") is { After: null } && !update.Options.Parameters.ContainsKey(name):
                return Say(
                    ConsequenceKind.NeedsAction, Weight.Note, name,
                    $"The parameter {name} has no default any more: new stacks need a value, an update keeps the one that the stack has.");
            default:
                return null;
        }
    }

    private static string? FormerName(PlannedUpdate update, string name)
    {
        foreach (var (former, latter) in update.Same.RenamedParameters)
        {
            if (latter == name)
            {
                return former;
            }
        }

        return null;
    }

    private static bool HasDefault(PlannedTemplate template, string parameter) =>
        template.Section("Parameters")?[parameter] is MappingNode declaration && declaration["Default"] is not null;

    private static ValueChange? Changed(EntryChange entry, string key)
    {
        foreach (var change in entry.Changes)
        {
            if (change.Path == key)
            {
                return change;
            }
        }

        return null;
    }

    private static string Text(TemplateNode? node) => node is null ? "none" : ReadableNode.TextOf(node);

    private static Consequence Say(ConsequenceKind kind, Weight weight, string name, string sentence, params string[] remedy) =>
        new() { Kind = kind, Weight = weight, Subject = name, Sentence = sentence, Remedy = remedy };
}
