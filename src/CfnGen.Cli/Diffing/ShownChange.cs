using CfnGen.Cli.Diffing.Secrets;
using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Cli.Diffing;

/// <summary>A change as it may be shown: without secrets.</summary>
internal sealed class ShownChange
{
    private ShownChange(ValueChange change) => Change = change;

    public ValueChange Change { get; }

    /// <summary>Whether the values are secrets, so that only the fact of the change is shown.</summary>
    public bool IsHidden { get; private init; }

    /// <summary>Null: not set.</summary>
    public TemplateNode? Before { get; private init; }

    /// <summary>Null: not set.</summary>
    public TemplateNode? After { get; private init; }

    public static ShownChange Of(PlannedPair pair, ResourceChange resource, ValueChange change) =>
        Of(change, SecretPaths.Is(resource.LogicalId, change.Path) || pair.NamesSecret(resource, change));

    /// <param name="entry">Outside of the resources.</param>
    /// <param name="change">One of the entry's.</param>
    /// <param name="hidden">The parameters whose values nobody may see.</param>
    public static ShownChange Of(EntryChange entry, ValueChange change, HiddenParameters hidden) =>
        Of(change, SecretPaths.Is(entry.Name, change.Path) || (entry.Section == "Parameters" && hidden.Contains(entry.Name) && change.Path.StartsWith("Default", StringComparison.Ordinal)));

    private static ShownChange Of(ValueChange change, bool isSecret)
    {
        if (isSecret && (Redaction.HoldsLiteral(change.Before) || Redaction.HoldsLiteral(change.After)))
        {
            return new(change) { IsHidden = true };
        }

        var before = change.Before is { } one ? Redaction.Of(one) : null;
        var after = change.After is { } other ? Redaction.Of(other) : null;
        // What is left may be the same: then what changed was a secret in a longer text.
        return change.Cause is null && before is not null && before.Equals(after)
            ? new(change) { IsHidden = true }
            : new(change) { Before = before, After = after };
    }
}
