using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Data;

/// <summary>A resource that holds data is deleted or replaced, and neither a snapshot nor the resource itself is kept.</summary>
internal sealed class DataGoes : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            var former = update.Former(change);
            if (former?.CatalogueType is not { } type || !KeptData.IsIn(former))
            {
                continue;
            }

            if (change.Kind is ChangeKind.Removed or ChangeKind.Renamed)
            {
                // What is deleted for being gone from the template is deleted as the deployed template says.
                if (KeptData.LossByDeletion(former, update.FormerValues) is { } loss)
                {
                    yield return Say(change, former, loss.IsCertain, WhatIsDeleted(change, former, loss), RetentionPolicy.Deletion, type.MakesSnapshots);
                }
            }
            else if (change.Effect is UpdateEffect.Replacement or UpdateEffect.ReplacementIf
                && KeptData.LossByReplacement(update.Latter(change) ?? former, update.LatterValues) is { } loss)
            {
                var isSure = change.Effect == UpdateEffect.Replacement;
                yield return Say(change, former, isSure && loss.IsCertain, WhatIsReplaced(change, isSure, loss), RetentionPolicy.Replacement, type.MakesSnapshots);
            }
        }
    }

    private static string WhatIsDeleted(ResourceChange change, PlannedResource former, Loss loss) =>
        $"{former.LogicalId} ({change.Type}) is deleted{(change.Kind == ChangeKind.Renamed ? $", and {change.LogicalId} begins empty" : "")}: "
        + (loss.IsCertain ? "its data goes with it." : $"its data goes with it if {loss.When}.");

    private static string WhatIsReplaced(ResourceChange change, bool isSure, Loss loss) =>
        $"{change.LogicalId} ({change.Type}) {(isSure ? "is replaced:" : "may be replaced: then")} the new one is empty, and the old one is deleted with its data"
        + (loss.IsCertain ? "." : $" if {loss.When}.");

    private static Consequence Say(ResourceChange change, PlannedResource former, bool isSure, string sentence, string attribute, bool makesSnapshots)
    {
        var values = makesSnapshots ? "Retain or Snapshot" : "Retain";
        return new()
        {
            Kind = ConsequenceKind.DataLoss,
            Weight = isSure ? Weight.Alarm : Weight.Warning,
            Subject = change.LogicalId,
            Sentence = sentence,
            Remedy = attribute == RetentionPolicy.Deletion
                ? [$"To keep the data, deploy {former.LogicalId} with {attribute}: {values} first: the template that is deployed decides."]
                : [$"To keep the data, give {change.LogicalId} {attribute}: {values}, and move the data to the new one."],
        };
    }
}
