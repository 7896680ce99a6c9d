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
                if (!KeptData.AfterDeletion(former))
                {
                    yield return Loss(change, former, Weight.Alarm, WhatIsDeleted(change, former), "DeletionPolicy", type.MakesSnapshots);
                }
            }
            else if (change.Effect is UpdateEffect.Replacement or UpdateEffect.ReplacementIf && !KeptData.AfterReplacement(update.Latter(change) ?? former))
            {
                var isSure = change.Effect == UpdateEffect.Replacement;
                var sentence = isSure
                    ? $"{change.LogicalId} ({change.Type}) is replaced: the new one is empty, and the old one is deleted with its data."
                    : $"{change.LogicalId} ({change.Type}) may be replaced: then the new one is empty, and the old one is deleted with its data.";
                yield return Loss(change, former, isSure ? Weight.Alarm : Weight.Warning, sentence, "UpdateReplacePolicy", type.MakesSnapshots);
            }
        }
    }

    private static string WhatIsDeleted(ResourceChange change, PlannedResource former) =>
        $"{former.LogicalId} ({change.Type}) is deleted{(change.Kind == ChangeKind.Renamed ? $", and {change.LogicalId} begins empty" : "")}: its data goes with it.";

    private static Consequence Loss(ResourceChange change, PlannedResource former, Weight weight, string sentence, string attribute, bool makesSnapshots)
    {
        var values = makesSnapshots ? "Retain or Snapshot" : "Retain";
        return new()
        {
            Kind = ConsequenceKind.DataLoss,
            Weight = weight,
            Subject = change.LogicalId,
            Sentence = sentence,
            Remedy = attribute == "DeletionPolicy"
                ? [$"To keep the data, deploy {former.LogicalId} with {attribute}: {values} first: the template that is deployed decides."]
                : [$"To keep the data, give {change.LogicalId} {attribute}: {values}, and move the data to the new one."],
        };
    }
}
