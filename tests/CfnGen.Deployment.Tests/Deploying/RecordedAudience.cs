using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Deploying;

/// <summary>Remembers all that it is told, and decides as it was told to.</summary>
internal sealed class RecordedAudience : IDeployAudience
{
    private readonly List<string> lines = [];

    /// <summary>Everything, a line each.</summary>
    public IReadOnlyList<string> Lines => lines;

    public DeployReview? Review { get; private set; }

    public Func<DeployReview, DeployDecision> Decide { get; set; } = _ => DeployDecision.Execute;

    public Action<WatchedEvent> OnEvent { get; set; } = _ => { };

    public void Hears(string sentence) => lines.Add(sentence);

    public bool MayRecreate { get; set; } = true;

    public Task<bool> MayRecreateAsync(CurrentStack dead, CancellationToken cancel) => Task.FromResult(MayRecreate);

    public Task<DeployDecision> DecideAsync(DeployReview review, CancellationToken cancel)
    {
        Review = review;
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(Decide(review));
    }

    public StackPast? Past { get; private set; }

    public void Begins(string stackId, DeployReview? review, StackPast past)
    {
        Past = past;
        lines.Add($"begins {stackId}");
    }

    public void Sees(WatchedEvent seen)
    {
        lines.Add($"{seen.Name} {seen.Status.Value}{(seen.Reason is null ? "" : $": {seen.Reason}")}");
        OnEvent(seen);
    }

    public void Looks(StackProgress progress)
    {
    }
}
