using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Deploying;

/// <summary>What the steps of one deployment share: the means, the wish, and who looks on.</summary>
internal sealed record DeployRun(
    IAmazonCloudFormation Client,
    PatientCalls Calls,
    WantedStack Wanted,
    DeployOptions Options,
    IDeployAudience Audience,
    Interrupts Interrupts)
{
    private readonly long started = Calls.Time.GetTimestamp();

    public StackLookup Lookup { get; } = new(Client, Calls);

    public StackChangeSets ChangeSets { get; } = new(Client, Calls);

    public DeployOutcome Ends(DeployResult result, string? explanation, CurrentStack? stack, ChangeSetReview? review = null, StackProgress? progress = null) =>
        new(Wanted.Name, result, explanation, stack, review, progress, Calls.Time.GetElapsedTime(started));

    /// <summary>Leaves nothing behind of what was made to be looked at only.</summary>
    public async Task ForgetAsync(ChangeSetReview? review, CurrentStack? current)
    {
        if (review is not null)
        {
            await ChangeSets.RemoveAsync(review.Id, CancellationToken.None).ConfigureAwait(false);
        }

        if (current is null || StackStates.IsEmpty(current.Status))
        {
            await new LeftoverChangeSets(Client, Calls).RemoveEmptyStackAsync(Wanted.Name).ConfigureAwait(false);
        }
    }
}
