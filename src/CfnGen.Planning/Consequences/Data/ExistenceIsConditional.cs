using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Data;

/// <summary>A resource that was always there exists under a condition now, or under another one than before.</summary>
internal sealed class ExistenceIsConditional : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            foreach (var value in change.Changes)
            {
                if (value is { Path: "Condition", After: ScalarNode { Text: var condition } })
                {
                    yield return Say(change, update, condition, $"{change.LogicalId} exists only where {condition} holds now: a stack in which it does not hold loses it.");
                }
            }
        }

        foreach (var entry in update.Entries)
        {
            if (entry is not { Section: "Conditions", Kind: ChangeKind.Changed })
            {
                continue;
            }

            foreach (var resource in update.After.Resources)
            {
                if (resource.Condition == entry.Name && update.Before.Find(resource.LogicalId)?.Condition == entry.Name)
                {
                    var subject = new ResourceChange { LogicalId = resource.LogicalId, Type = resource.Type, Kind = ChangeKind.Changed };
                    yield return Say(subject, update, entry.Name, $"{resource.LogicalId} exists where {entry.Name} holds, and {entry.Name} changes: a stack in which it comes out differently makes or loses it.");
                }
            }
        }
    }

    private static Consequence Say(ResourceChange change, PlannedUpdate update, string condition, string sentence)
    {
        var former = update.Former(change);
        var losesData = former is not null && KeptData.IsIn(former) && !KeptData.AfterDeletion(former);
        return new()
        {
            Kind = losesData ? ConsequenceKind.DataLoss : ConsequenceKind.NeedsAction,
            Weight = losesData ? Weight.Alarm : Weight.Warning,
            Subject = change.LogicalId,
            Sentence = losesData ? $"{sentence} Its data goes with it." : sentence,
            Remedy = [$"Look at what {condition} is in each deployment of this template."],
        };
    }
}
