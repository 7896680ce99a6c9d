using CfnGen.Planning.Capacity;
using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Consequences;

/// <summary>While instances or tasks are replaced none of them serves, or the replacement cannot end at all.</summary>
internal sealed class CapacityFalls : IConsequences
{
    public IEnumerable<Consequence> Of(PlannedUpdate update)
    {
        foreach (var capacity in update.Capacity)
        {
            if (capacity.Outcome == CapacityOutcome.Fails)
            {
                foreach (var warning in capacity.Warnings)
                {
                    yield return Say(capacity, ConsequenceKind.UpdateFails, Weight.Alarm, warning);
                }
            }
            else if (capacity is { LeastInService: 0, Steps: [{ InService: > 0 }, ..] })
            {
                yield return Say(
                    capacity, ConsequenceKind.Capacity, Weight.Warning,
                    $"While {capacity.LogicalId} is updated, for a while nothing of it serves.",
                    capacity.Type == "AWS::ECS::Service" ? "Raise MinimumHealthyPercent, or MaximumPercent, in the service's DeploymentConfiguration." : "Raise MinInstancesInService in its UpdatePolicy.");
            }
        }
    }

    private static Consequence Say(CapacityUpdate capacity, ConsequenceKind kind, Weight weight, string sentence, params string[] remedy) =>
        new() { Kind = kind, Weight = weight, Subject = capacity.LogicalId, Sentence = sentence, Remedy = remedy };
}
