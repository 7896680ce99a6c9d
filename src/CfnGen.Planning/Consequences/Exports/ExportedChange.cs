using CfnGen.Planning.Changes;
using CfnGen.Planning.Comparison;

namespace CfnGen.Planning.Consequences.Exports;

/// <summary>That what is exported gets another value.</summary>
/// <param name="When">When it does, as words that complete "if …"; null: for certain.</param>
internal sealed record ExportedChange(string? When)
{
    /// <summary>Null: the value stays. It changes where it is written differently, or is the id of a resource that is replaced.</summary>
    public static ExportedChange? Of(ExportedValue before, ExportedValue after, PlannedUpdate update)
    {
        var comparison = new ValueComparison(EntryTypes.Instance, update.Same);
        comparison.Compare(ValuePath.Root("Value"), update.Spelling.Of(before.Value), update.Spelling.Of(after.Value));
        ExportedChange? found = null;
        foreach (var difference in comparison.Found)
        {
            found = Surer(found, new(difference.Doubt));
        }

        foreach (var change in update.Resources)
        {
            if ((change.IsReplaced || change.Effect == UpdateEffect.ReplacementIf) && after.Value is { } value && References.Name(value, change.LogicalId))
            {
                found = Surer(found, new(change.IsReplaced ? null : $"{change.LogicalId} is replaced"));
            }
        }

        return found;
    }

    private static ExportedChange Surer(ExportedChange? one, ExportedChange other) => one is null || other.When is null ? other : one;
}
