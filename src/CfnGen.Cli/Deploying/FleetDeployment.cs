using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Fleets;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Deploying;

/// <summary>Deploys stacks, each after those that it needs, and tells of each as soon as it is done.</summary>
internal sealed class FleetDeployment(DeployOptions options, Surroundings surroundings, OperationViews views, Interrupts interrupts)
{
    /// <returns>In the order of the jobs; those that were not begun too.</returns>
    /// <exception cref="RefusedException">The credentials lead to another account than the environment's.</exception>
    public async Task<IReadOnlyList<StackResult>> RunAsync(IReadOnlyList<DeployJob> jobs)
    {
        using var turn = new SemaphoreSlim(1);
        using var sessions = new AwsSessions(surroundings, options.Aws);
        var calls = new PatientCalls(surroundings.Time, options.Patience, surroundings.Chance, sentence => views.Stage.Write(console => console.Notice(sentence)));
        var works = new Dictionary<StackPlace, (DeployJob Job, AwsSession Session)>();
        foreach (var job in jobs)
        {
            works.Add(job.Handle.Place, (job, await sessions.OpenAsync(job.Deployment, calls, interrupts.First)));
        }

        var run = new StackRun(options, surroundings, views, interrupts, turn);
        var fleet = new FleetRun<StackResult>([.. jobs.Select(job => new FleetMember(job.Handle.Place, job.Needs))], WorkAsync, result => result.End);
        await fleet.RunAsync(options.MaxConcurrency, options.KeepGoing, interrupts.First);
        return Results(jobs, fleet);

        async Task<StackResult> WorkAsync(FleetMember member)
        {
            var (job, session) = works[member.Place];
            var result = await run.RunAsync(job, session);
            Show(result);
            return result;
        }
    }

    private static List<StackResult> Results(IReadOnlyList<DeployJob> jobs, FleetRun<StackResult> fleet)
    {
        var results = new List<StackResult>();
        foreach (var job in jobs)
        {
            results.Add(fleet.Results.TryGetValue(job.Handle.Place, out var result) ? result : StackResult.NotBegun(job.Handle, Reason(job, results)));
        }

        return results;
    }

    /// <summary>Why a change set that was to be left could not even be made.</summary>
    /// <param name="before">Exporters come before importers.</param>
    private static string? Reason(DeployJob job, List<StackResult> before)
    {
        foreach (var need in before.Where(result => job.Needs.Contains(result.Handle.Place)))
        {
            if (need.Waits)
            {
                return $"imports from {need.Handle}, whose change set waits";
            }

            if (need is { Took: null, Explanation: not null })
            {
                return $"imports from {need.Handle}, which was not begun";
            }
        }

        return null;
    }

    private void Show(StackResult result)
    {
        if (views.Lines is { } lines)
        {
            lines.Write("outcome", result.Handle, null, json => OutcomeJson.Write(json, result, options.DetailedExitCode));
        }
        else
        {
            views.Stage.Write(console => OutcomeText.Write(console, result));
        }
    }
}
