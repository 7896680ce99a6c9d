using CfnGen.Model.Documents;
using CfnGen.Planning.Changes;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences;

/// <summary>A replacement is made before the old resource is deleted, so that it cannot have the same physical name.</summary>
internal sealed class NameIsTaken : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            if (update.Latter(change) is not { CatalogueType: { DeletedFirst: false, PhysicalName: [var property, ..] names } } resource || resource.Properties?[property] is not { } name)
            {
                continue;
            }

            var isMade = change.Kind == ChangeKind.Added || change.IsReplaced;
            if ((isMade || change.Effect == UpdateEffect.ReplacementIf) && change.Kind != ChangeKind.Added && !Changes(change, names))
            {
                yield return Say(
                    change, isMade,
                    $"{change.LogicalId} {(isMade ? "is" : "may be")} replaced while its {property} stays {ReadableNode.TextOf(name)}: the new one cannot be made, because the old one still has that name.",
                    $"Change {property} in the same update, or leave it out so that CloudFormation makes a name up.");
            }
            else if (isMade && OtherOwner(update, resource, change, names) is { } owner)
            {
                yield return Say(
                    change, true,
                    $"{change.LogicalId} takes the {property} {ReadableNode.TextOf(name)}, which {owner.LogicalId} has until the end of the update: it cannot be made.",
                    $"Let {owner.LogicalId} go, or get another {property}, in a deployment before.");
            }
        }
    }

    private static Consequence Say(ResourceChange change, bool isSure, string sentence, string remedy) => new()
    {
        Kind = ConsequenceKind.UpdateFails,
        Weight = isSure ? Weight.Alarm : Weight.Warning,
        Subject = change.LogicalId,
        Sentence = sentence,
        Remedy = [remedy],
    };

    // What is deployed is deleted or renamed only when all new resources are there.
    private static PlannedResource? OtherOwner(PlannedUpdate update, PlannedResource resource, ResourceChange change, IReadOnlyList<string> names)
    {
        foreach (var other in update.Before.Resources)
        {
            if (other.Type == resource.Type && other.LogicalId != (change.FormerId ?? change.LogicalId) && names.All(name => Equal(other.Properties?[name], resource.Properties?[name])))
            {
                return other;
            }
        }

        return null;
    }

    private static bool Equal(TemplateNode? one, TemplateNode? other) => one is null ? other is null : one.Equals(other);

    private static bool Changes(ResourceChange change, IReadOnlyList<string> names)
    {
        foreach (var value in change.Changes)
        {
            foreach (var name in names)
            {
                // The name may differ in one branch of a condition only.
                if (value.Path == $"Properties.{name}" || value.Path.StartsWith($"Properties.{name} ", StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
