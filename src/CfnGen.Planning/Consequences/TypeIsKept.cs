using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences;

/// <summary>A logical id keeps its type, and a custom resource its provider: CloudFormation refuses a template in which it has another one.</summary>
internal sealed class TypeIsKept : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            if (change.Effect == UpdateEffect.Refused && update.Former(change) is { } former)
            {
                yield return new()
                {
                    Kind = ConsequenceKind.UpdateFails,
                    Weight = Weight.Alarm,
                    Subject = change.LogicalId,
                    Sentence = former.Type == change.Type
                        ? $"{change.LogicalId} gets another ServiceToken: CloudFormation refuses to change a custom resource's provider."
                        : $"{change.LogicalId} was {former.Type} and is {change.Type} now: CloudFormation refuses to change a resource's type.",
                    Remedy = ["Give the new resource a logical id of its own; the old one is deleted when it is gone from the template."],
                };
            }
        }
    }
}
