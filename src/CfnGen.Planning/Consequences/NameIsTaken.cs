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
            if (!(change.IsReplaced || change.Effect == UpdateEffect.ReplacementIf)
                || update.Latter(change) is not { CatalogueType: { DeletedFirst: false, PhysicalName: [var property, ..] names } } resource
                || resource.Properties?[property] is not { } name
                || Changes(change, names))
            {
                continue;
            }

            var isSure = change.IsReplaced;
            yield return new()
            {
                Kind = ConsequenceKind.UpdateFails,
                Weight = isSure ? Weight.Alarm : Weight.Warning,
                Subject = change.LogicalId,
                Sentence = $"{change.LogicalId} {(isSure ? "is" : "may be")} replaced while its {property} stays {ReadableNode.TextOf(name)}: the new one cannot be made, because the old one still has that name.",
                Remedy = [$"Change {property} in the same update, or leave it out so that CloudFormation makes a name up."],
            };
        }
    }

    private static bool Changes(ResourceChange change, IReadOnlyList<string> names)
    {
        foreach (var value in change.Changes)
        {
            foreach (var name in names)
            {
                if (value.Path == $"Properties.{name}")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
