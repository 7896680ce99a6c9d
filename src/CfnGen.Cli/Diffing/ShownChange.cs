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

    /// <summary>A change of which nothing but its place may be shown.</summary>
    public static ShownChange Hidden(string path) => new(new ValueChange { Path = path }) { IsHidden = true };

    public static ShownChange Of(ValueChange change)
    {
        if (StandIns.Is(change.Before) || StandIns.Is(change.After))
        {
            return new(change) { IsHidden = true };
        }

        var before = change.Before is { } one ? StandIns.Shown(one) : null;
        var after = change.After is { } other ? StandIns.Shown(other) : null;
        // What is left may be the same: then what changed was a secret in a longer text.
        return change.Cause is null && before is not null && before.Equals(after)
            ? new(change) { IsHidden = true }
            : new(change) { Before = before, After = after };
    }
}
