using System.Diagnostics.CodeAnalysis;

namespace CfnGen.CloudFormationStandIn.Operations;

/// <summary>Something that goes on with a stack, from the request that asked for it.</summary>
/// <param name="token">What the request was called by its sender; each event of the operation carries it.</param>
[SuppressMessage("Reliability", "CA1001", Justification = "A source of cancellation without a timer holds nothing to be given back.")]
internal sealed class Operation(string? token)
{
    private readonly CancellationTokenSource cancellation = new();

    public string? Token { get; } = token;

    /// <summary>What counts instead of the stack's policy, this time; null: nothing does.</summary>
    public string? Policy { get; init; }

    public CancellationToken Cancelled => cancellation.Token;

    public bool IsCancelled => cancellation.IsCancellationRequested;

    /// <summary>Somebody wants it undone.</summary>
    public void Cancel() => cancellation.Cancel();
}
