using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences;

/// <summary>A logical id keeps its type, and some properties cannot change while the resource is there: CloudFormation refuses the update.</summary>
internal sealed class UpdateIsRefused : IConsequences
{
    private const string Properties = "Properties.";

    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            if (change.Effect != UpdateEffect.Refused || update.Former(change) is not { } former)
            {
                continue;
            }

            if (former.Type != change.Type)
            {
                yield return Say(
                    change, null,
                    $"{change.LogicalId} was {former.Type} and is {change.Type} now: CloudFormation refuses to change a resource's type.",
                    "Give the new resource a logical id of its own; the old one is deleted when it is gone from the template.");
            }
            else if (Worst(change) is { } value)
            {
                var property = value.Path.StartsWith(Properties, StringComparison.Ordinal) ? value.Path[Properties.Length..] : value.Path;
                yield return Say(
                    change, value.When,
                    $"{change.LogicalId} gets another {property}{(value.When is { } when ? $" if {when}" : "")}: CloudFormation refuses that{(value.Reason is { } reason ? $", because {reason}" : "")}.",
                    property.StartsWith("GlobalSecondaryIndexes", StringComparison.Ordinal)
                        ? "Add an index with another IndexName, and delete the old one in a deployment after."
                        : "Give the new resource a logical id of its own; the old one is deleted when it is gone from the template.");
            }
        }
    }

    // What is certain before what depends.
    private static ValueChange? Worst(ResourceChange change)
    {
        ValueChange? worst = null;
        foreach (var value in change.Changes)
        {
            if (value.Effect == UpdateEffect.Refused && (worst is null || (worst.When is not null && value.When is null)))
            {
                worst = value;
            }
        }

        return worst;
    }

    private static Consequence Say(ResourceChange change, string? when, string sentence, string remedy) => new()
    {
        Kind = ConsequenceKind.UpdateFails,
        Weight = when is null ? Weight.Alarm : Weight.Warning,
        Subject = change.LogicalId,
        Sentence = sentence,
        Remedy = [remedy],
    };
}
