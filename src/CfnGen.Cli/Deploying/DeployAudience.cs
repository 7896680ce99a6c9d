using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Operating;
using CfnGen.Cli.Terminal;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Deploying;

/// <summary>The user, as the deployment of one stack sees them: is shown everything, and decides.</summary>
/// <param name="forecasting">Makes the plan of an update.</param>
/// <param name="turn">Whose turn it is to ask: one stack at a time.</param>
internal sealed class DeployAudience(DeployJob job, DeployOptions options, OperationViews views, Func<CancellationToken, Task<UpdateForecast>> forecasting, IPerson person, SemaphoreSlim turn)
    : IDeployAudience
{
    private readonly OperationView view = views.Open(job.Handle);
    private UpdateForecast? forecast;

    /// <summary>Whether the stack was begun to be changed.</summary>
    public bool HasBegun { get; private set; }

    public void Hears(string sentence) => view.Hears(sentence);

    public async Task<bool> MayRecreateAsync(CurrentStack dead, CancellationToken cancel)
    {
        if (options.Yes)
        {
            return true;
        }

        await turn.WaitAsync(cancel);
        try
        {
            return await AskAsync($"Delete {job.Handle}, which is {dead.Status.Value}, with all that is left in it, and create it anew", cancel);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<DeployDecision> DecideAsync(DeployReview review, CancellationToken cancel)
    {
        forecast = review.ChangeSet is { Creates: false } ? await forecasting(cancel) : null;
        if (options.NoExecute || options.Yes)
        {
            Show(review);
            return options.NoExecute ? DeployDecision.Keep : DeployDecision.Execute;
        }

        await turn.WaitAsync(cancel);
        try
        {
            Show(review);
            return await AskAsync($"Deploy {job.Handle}", cancel) ? DeployDecision.Execute : DeployDecision.Decline;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Begins(string stackId, DeployReview? review, StackPast past)
    {
        HasBegun = true;
        view.Begins(Expectation.Of(review?.ChangeSet, forecast, past) with { IsUnderWay = review is null });
    }

    public void Sees(WatchedEvent seen) => view.Sees(seen);

    public void Looks(StackProgress progress) => view.Looks(progress);

    /// <summary>Nothing comes any more.</summary>
    public void Ends() => view.Ends();

    private void Show(DeployReview review)
    {
        if (views.Lines is { } lines)
        {
            lines.Write("review", job.Handle, null, json => ReviewJson.Write(json, review, forecast));
        }
        else
        {
            views.Stage.Write(console => ReviewText.Write(console, job.Handle, review, forecast, options.DisableRollback));
        }
    }

    private Task<bool> AskAsync(string question, CancellationToken cancel) =>
        views.AskAsync(new YesOrNo(person, options.Yes, options.Json), question, cancel);
}
