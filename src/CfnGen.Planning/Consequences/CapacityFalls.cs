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
            else if (capacity is { LeastInService: 0, Steps: [{ InService: > 0 }, .., { InService: > 0 }] })
            {
                yield return Say(capacity, ConsequenceKind.Capacity, Weight.Alarm, $"While {capacity.LogicalId} is updated, for a while nothing of it serves.", Remedy(capacity.Method));
            }
            else if (capacity is { Outcome: CapacityOutcome.Unchanged, Warnings.Count: > 0 })
            {
                // Somebody changed what instances get, and none gets it.
                yield return Say(capacity, ConsequenceKind.NoEffect, Weight.Warning, $"{capacity.LogicalId}: {capacity.Reasons[^1]}", [.. capacity.Warnings]);
            }
        }
    }

    private static string Remedy(UpdateMethod method) => method switch
    {
        UpdateMethod.ServiceDeployment => "Raise MinimumHealthyPercent, or MaximumPercent, in the service's DeploymentConfiguration.",
        UpdateMethod.InstanceRefresh => "Raise MinHealthyPercentage to 100 and MaxHealthyPercentage above it in the Preferences of AutoScalingInstanceRefresh.",
        UpdateMethod.ReplacingUpdate => "Give the group a CreationPolicy with ResourceSignal, so that the first group stays until the second one serves.",
        _ => "Raise MinInstancesInService in its UpdatePolicy.",
    };

    private static Consequence Say(CapacityUpdate capacity, ConsequenceKind kind, Weight weight, string sentence, params string[] remedy) =>
        new() { Kind = kind, Weight = weight, Subject = capacity.LogicalId, Sentence = sentence, Remedy = remedy };
}
