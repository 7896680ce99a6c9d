using CfnGen.Deployment.Tests.Deploying;

namespace CfnGen.Deployment.Tests.Faults.Operating;

/// <summary>A deletion or a way back whose end is known when nothing goes wrong with its calls.</summary>
/// <param name="Prepare">Brings a stack of some name to where the operation begins.</param>
/// <param name="Run">Does it, as its command does, and says how it ended.</param>
/// <param name="Result">What a run says that saw the end of all.</param>
/// <param name="Begins">The state that the stack enters when the operation begins, and may enter once only.</param>
/// <param name="End">The stack's state at its end; null: there is no stack.</param>
internal sealed record OperationScenario(
    string Name,
    Func<DeployWorld, string, Task> Prepare,
    Func<DeployWorld, string, Task<string>> Run,
    string Result,
    string? Begins,
    string? End)
{
    /// <summary>Whether another run is another try, and begins it once more: nothing else can be expected of what does not come to its end.</summary>
    public bool IsTriedAgain => Result is "NeedsRecovery" or "Cancelled";

    /// <summary>Whether another scenario makes the same calls and meets every fault; then some faults are enough here.</summary>
    public bool IsVariant { get; init; }

    public override string ToString() => Name;
}
