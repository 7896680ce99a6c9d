using CfnGen.Cli.Commands.Deploying;
using CfnGen.Cli.Connecting;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Fleets;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Deploying;

/// <summary>Deploys stacks, each after those that it needs, and tells of each as soon as it is done.</summary>
internal sealed class FleetDeployment(DeployOptions options, Surroundings surroundings, OperationViews views, Interrupts interrupts)
{
    /// <returns>In the order of the jobs; those that were not begun too.</returns>
    public async Task<IReadOnlyList<StackResult>> RunAsync(IReadOnlyList<DeployJob> jobs)
    {
        using var turn = new SemaphoreSlim(1);
        var sessions = new Dictionary<string, AwsSession>(StringComparer.Ordinal);
        try
        {
            foreach (var job in jobs)
            {
                var region = job.Region ?? options.Aws.Region;
                if (!sessions.ContainsKey(region ?? ""))
                {
                    sessions.Add(region ?? "", await surroundings.ConnectAsync(options.Aws with { Region = region }, interrupts.First));
                }
            }

            var run = new StackRun(options, surroundings, views, interrupts, turn);
            var byName = jobs.ToDictionary(job => job.StackName, StringComparer.Ordinal);
            var fleet = new FleetRun<StackResult>([.. jobs.Select(job => new FleetMember(job.StackName, job.Needs))], WorkAsync, result => result.IsGood);
            await fleet.RunAsync(options.MaxConcurrency, options.KeepGoing, interrupts.First);
            return [.. jobs.Select(job => fleet.Results.TryGetValue(job.StackName, out var result) ? result : StackResult.NotBegun(job.StackName))];

            async Task<StackResult> WorkAsync(FleetMember member)
            {
                var job = byName[member.Name];
                var result = await run.RunAsync(job, sessions[job.Region ?? options.Aws.Region ?? ""]);
                Show(result);
                return result;
            }
        }
        finally
        {
            foreach (var session in sessions.Values)
            {
                session.Dispose();
            }
        }
    }

    private void Show(StackResult result)
    {
        if (views.Lines is { } lines)
        {
            lines.Write("outcome", result.StackName, null, json => OutcomeJson.Write(json, result));
        }
        else
        {
            views.Stage.Write(console => OutcomeText.Write(console, result));
        }
    }
}
