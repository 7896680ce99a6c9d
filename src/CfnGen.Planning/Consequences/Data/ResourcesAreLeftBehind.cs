using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Consequences.Data;

/// <summary>A resource with a policy of retention stays in the account when the stack lets it go.</summary>
internal sealed class ResourcesAreLeftBehind : IConsequences
{
    private const string Undecided = "";

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            if (update.Former(change) is not { } former)
            {
                continue;
            }

            var isDeleted = change.Kind is ChangeKind.Removed or ChangeKind.Renamed;
            var policy = isDeleted ? PolicyOf(former, RetentionPolicy.Deletion, update.FormerValues)
                : change.IsReplaced ? PolicyOf(update.Latter(change) ?? former, RetentionPolicy.Replacement, update.LatterValues)
                : RetentionPolicy.Delete;
            if (policy != RetentionPolicy.Delete && !(policy == RetentionPolicy.Snapshot && former.CatalogueType is not { MakesSnapshots: true }))
            {
                yield return new()
                {
                    Kind = ConsequenceKind.LeftBehind,
                    Weight = Weight.Note,
                    Subject = former.LogicalId,
                    Sentence = policy == RetentionPolicy.Snapshot
                        ? $"{former.LogicalId} leaves a snapshot behind, which costs until somebody deletes it."
                        : $"{(isDeleted ? "" : "The old ")}{former.LogicalId} {(policy == Undecided ? "may stay" : "stays")} in the account, outside of the stack, and costs until somebody deletes it.",
                };
            }
        }
    }

    private static string PolicyOf(PlannedResource resource, string attribute, TemplateValues values) => values.Resolve(resource[attribute]) switch
    {
        null => RetentionPolicy.Default(resource, attribute),
        ScalarNode { Text: var policy } => policy,
        _ => KeptData.LossOf(resource, attribute, values) is { IsCertain: true } ? RetentionPolicy.Delete : Undecided,
    };
}
