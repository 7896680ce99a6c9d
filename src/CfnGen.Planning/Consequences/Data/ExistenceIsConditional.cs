using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Data;

/// <summary>A resource that was always there exists under a condition now, or under another one than before, or its condition changes.</summary>
internal sealed class ExistenceIsConditional : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            foreach (var value in change.Changes)
            {
                if (value is not { Path: "Condition", After: ScalarNode { Text: var condition } } || update.LatterValues.Holds(condition) is true || WasAbsent(change, update))
                {
                    continue;
                }

                yield return Say(change, update, condition,
                    update.LatterValues.Holds(condition) is false ? $"{change.LogicalId} is deleted: it exists only where {condition} holds, and that does not hold."
                    : value.Cause is null ? $"{change.LogicalId} exists only where {condition} holds now: a stack in which it does not hold loses it."
                    : $"{change.LogicalId} exists where {condition} holds, and {condition} changes: a stack in which it comes out differently makes or loses it.");
            }
        }
    }

    private static bool WasAbsent(ResourceChange change, PlannedUpdate update) =>
        update.Former(change)?.Condition is { } former && update.FormerValues.Holds(former) is false;

    private static Consequence Say(ResourceChange change, PlannedUpdate update, string condition, string sentence)
    {
        var former = update.Former(change);
        var loss = former is not null && KeptData.IsIn(former) ? KeptData.LossByDeletion(former, update.FormerValues) : null;
        return new()
        {
            Kind = loss is null ? ConsequenceKind.NeedsAction : ConsequenceKind.DataLoss,
            Weight = loss is null ? Weight.Warning : Weight.Alarm,
            Subject = change.LogicalId,
            Sentence = loss switch { null => sentence, { IsCertain: true } => $"{sentence} Its data goes with it.", { When: var when } => $"{sentence} Its data goes with it if {when}." },
            Remedy = [$"Look at what {condition} is in each deployment of this template."],
        };
    }
}
