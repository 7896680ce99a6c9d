using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences.Data;

/// <summary>A resource with a policy of retention stays in the account when the stack lets it go.</summary>
internal sealed class ResourcesAreLeftBehind : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            if (update.Former(change) is not { } former)
            {
                continue;
            }

            var isDeleted = change.Kind is ChangeKind.Removed or ChangeKind.Renamed;
            var policy = isDeleted ? KeptData.PolicyOf(former, "DeletionPolicy")
                : change.IsReplaced ? KeptData.PolicyOf(update.Latter(change) ?? former, "UpdateReplacePolicy")
                : "Delete";
            if (policy != "Delete" && !(policy == "Snapshot" && former.CatalogueType is not { MakesSnapshots: true }))
            {
                yield return new()
                {
                    Kind = ConsequenceKind.LeftBehind,
                    Weight = Weight.Note,
                    Subject = former.LogicalId,
                    Sentence = policy == "Snapshot"
                        ? $"{former.LogicalId} leaves a snapshot behind, which costs until somebody deletes it."
                        : $"{(isDeleted ? "" : "The old ")}{former.LogicalId} stays in the account, outside of the stack, and costs until somebody deletes it.",
                };
            }
        }
    }
}
