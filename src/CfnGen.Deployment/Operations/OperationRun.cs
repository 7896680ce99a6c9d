using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Operations;

/// <summary>What the steps of one operation share: the means, and who looks on.</summary>
internal sealed record OperationRun(IAmazonCloudFormation Client, PatientCalls Calls, IOperationAudience Audience, Interrupts Interrupts)
{
    private readonly long started = Calls.Time.GetTimestamp();

    public StackLookup Lookup { get; } = new(Client, Calls);

    public OperationOutcome Ends(string stackName, OperationResult result, string? explanation, CurrentStack? stack, StackProgress? progress = null) =>
        new(stackName, result, explanation, stack, progress, Calls.Time.GetElapsedTime(started));
}
