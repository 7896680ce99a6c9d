using Amazon.Runtime;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;
using CfnGenException = CfnGen.Model.CfnGenException;

namespace CfnGen.Deployment.Deploying;

/// <summary>What the steps of one deployment share: the means, the wish, and who looks on.</summary>
internal sealed record DeployRun(
    IAmazonCloudFormation Client,
    PatientCalls Calls,
    WantedStack Wanted,
    DeployChoices Choices,
    IDeployAudience Audience,
    Interrupts Interrupts)
{
    private readonly long started = Calls.Time.GetTimestamp();

    public StackLookup Lookup { get; } = new(Client, Calls);

    public StackChangeSets ChangeSets { get; } = new(Client, Calls);

    public DeployOutcome Ends(DeployResult result, string? explanation, CurrentStack? stack, DeployReview? review = null, StackProgress? progress = null) =>
        new(Wanted.Name, result, explanation, stack, review, progress, Calls.Time.GetElapsedTime(started));

    /// <summary>Leaves nothing behind of what was made to be looked at only.</summary>
    public async Task ForgetAsync(ChangeSetReview? changeSet, CurrentStack? current)
    {
        if (changeSet is not null)
        {
            await ChangeSets.RemoveAsync(changeSet.Id, Interrupts.Second).ConfigureAwait(false);
        }

        if (current is null || StackStates.IsEmpty(current.Status))
        {
            await new LeftoverChangeSets(Client, Calls).RemoveEmptyStackAsync(Wanted.Name, Interrupts.Second).ConfigureAwait(false);
        }
    }

    /// <summary>The same on the way out of a failure, which is what is told, whatever else fails now.</summary>
    public async Task ForgetAsync(ChangeSetReview? changeSet, CurrentStack? current, Exception failure)
    {
        if (failure is OutageException)
        {
            // It would only be waited for a second time. The next deployment removes it.
            return;
        }

        try
        {
            await ForgetAsync(changeSet, current).ConfigureAwait(false);
        }
        catch (Exception second) when (second is AmazonServiceException or CfnGenException or OperationCanceledException)
        {
            Audience.Hears($"The change set was not removed again ({second.Message.TrimEnd('.')}); the next deployment does it.");
        }
    }
}
