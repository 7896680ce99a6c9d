using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences;

/// <summary>A resource under another logical id is another resource.</summary>
internal sealed class ResourcesAreRenamed : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var change in update.Resources)
        {
            if (change is { Kind: ChangeKind.Renamed, FormerId: { } former })
            {
                yield return new()
                {
                    Kind = ConsequenceKind.Rename,
                    Weight = Weight.Alarm,
                    Subject = change.LogicalId,
                    Sentence = $"{former} is called {change.LogicalId} now and is the same otherwise: a new name REPLACES it. CloudFormation makes {change.LogicalId} and deletes {former}.",
                    Remedy = [$"Keep the logical id: call it {former} in the template, or give the member in C# the explicit id \"{former}\"."],
                };
            }
        }
    }
}
