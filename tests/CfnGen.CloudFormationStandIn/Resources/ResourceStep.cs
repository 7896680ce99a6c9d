using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Resources;

/// <summary>One thing that is done with one resource: made, changed, deleted or taken back.</summary>
/// <param name="Stack">Whose resource it is.</param>
/// <param name="Resource">Its entry in the stack, where events go.</param>
/// <param name="Definition">What it is to become; for a deletion, what it was.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Cancelled">Nobody wants it done any more.</param>
internal sealed record ResourceStep(Stack Stack, StackResource Resource, ResourceDefinition Definition, ResourceStepKind Kind, CancellationToken Cancelled)
{
    /// <summary>Looked at again after that while a resource hangs.</summary>
    private static readonly TimeSpan Nap = TimeSpan.FromSeconds(5);

    public Task Pause(TimeSpan span) => Stack.Region.Pause(span, Cancelled);

    /// <summary>An event of the resource while its state stays.</summary>
    public void Note(string reason) => Stack.Note(Resource, Resource.PhysicalId, Resource.Status, reason);

    /// <summary>What takes most of the time, and can go wrong.</summary>
    public async Task WorkAsync(TimeSpan span)
    {
        await Pause(span);
        var faults = Stack.Region.Account.Faults;
        while (faults.IsStuck(Definition.LogicalId, Kind))
        {
            await Pause(Nap);
        }

        if (faults.Next(Definition.LogicalId, Kind) is { } reason)
        {
            throw new ResourceFailedException(
                $"Resource handler returned message: \"{reason}\" (RequestToken: {Stack.Region.Account.Identifiers.Guid()}, HandlerErrorCode: GeneralServiceException)");
        }
    }
}
