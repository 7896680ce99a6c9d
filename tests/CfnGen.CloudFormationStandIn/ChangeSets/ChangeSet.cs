using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.ChangeSets;

/// <summary>A change set, as it is now.</summary>
internal sealed class ChangeSet(Stack stack, string name, bool isCreation, StackVersion version)
{
    public string Id { get; } = stack.Region.Arn("cloudformation", $"changeSet/{name}/{stack.Region.Account.Identifiers.Guid()}");

    public string Name { get; } = name;

    public Stack Stack { get; } = stack;

    /// <summary>It makes the stack; else it changes it.</summary>
    public bool IsCreation { get; } = isCreation;

    public StackVersion Version { get; } = version;

    public DateTimeOffset CreationTime { get; } = stack.Region.Now;

    public string? Description { get; init; }

    /// <summary>What a creation does when it fails, as asked for with the change set; null when that was left open.</summary>
    public FailureAction? OnStackFailure { get; init; }

    public bool IncludesNestedStacks { get; init; }

    public string Status { get; set; } = ChangeSetStatus.CreatePending;

    public string ExecutionStatus { get; set; } = ChangeSetStatus.Unavailable;

    public string? StatusReason { get; set; }

    public IReadOnlyList<ResourceChange> Changes { get; set; } = [];

    /// <summary>What the request that executed it was called by its sender.</summary>
    public string? ExecutedBy { get; set; }
}
