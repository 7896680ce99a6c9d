using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Drifts;

/// <summary>One look for drift in a stack.</summary>
internal sealed class DriftDetection(Stack stack, IReadOnlyList<string> logicalIds)
{
    public string Id { get; } = stack.Region.Account.Identifiers.Guid();

    public Stack Stack { get; } = stack;

    public DateTimeOffset Started { get; } = stack.Region.Now;

    public bool IsComplete { get; private set; }

    /// <summary>How many resources are otherwise than the template has them.</summary>
    public int Drifted { get; private set; }

    public async Task RunAsync()
    {
        await Stack.Region.Pause(Stack.Region.Durations.DriftDetection);
        foreach (var resource in Stack.Resources.Where(resource => logicalIds.Count == 0 || logicalIds.Contains(resource.LogicalId)))
        {
            resource.Drift = Find(resource);
        }

        Drifted = Stack.Resources.Count(resource => resource.Drift.Status is "MODIFIED" or "DELETED");
        (Stack.DriftStatus, Stack.DriftCheckedAt) = (Drifted > 0 ? "DRIFTED" : "IN_SYNC", Stack.Region.Now);
        IsComplete = true;
    }

    private ResourceDrift Find(StackResource resource)
    {
        var found = Stack.Region.Account.Faults.DriftOf(resource.LogicalId);
        var status = found.ContainsKey("*") ? "DELETED" : found.Any(drift => IsOther(resource, drift)) ? "MODIFIED" : "IN_SYNC";
        return new(status, Stack.Region.Now) { Actual = found };
    }

    private static bool IsOther(StackResource resource, KeyValuePair<string, string?> drift) =>
        resource.Definition?.Properties[drift.Key] is var expected && (expected as JsonValue)?.GetValue<string>() != drift.Value;
}
