using CfnGen.Cli.Operating;
using CfnGen.Cli.Operating.Reports;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Commands.Operating;

/// <summary><c>cfngen events</c>: what happened to a stack, and with <c>--follow</c> what happens.</summary>
internal sealed class EventsCommand(CommandMeans means)
{
    public ExitCode Run(EventsOptions options) => RunAsync(options).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(EventsOptions options)
    {
        var cancel = means.Signals.First;
        var stack = OperatedStacks.One(means, options.Common);
        using var works = new StackWorks(means, options.Common, [stack]);
        var work = await works.OpenAsync(stack, works.Console.Notice, cancel);
        return await work.MakeAsync(async () =>
        {
            var found = await new StackLookup(work.Session.CloudFormation, work.Calls).GetAsync(stack.Name, cancel);
            var history = new StackHistory(work.Session.CloudFormation, work.Calls, options.All, new EventLines(works.Console, works.Lines, stack.Handle));
            if (options.Follow)
            {
                return await FollowAsync(history, found, works, stack);
            }

            await history.ShowAsync(found, cancel);
            return ExitCode.Ok;
        }, cancel);
    }

    private async Task<ExitCode> FollowAsync(StackHistory history, CurrentStack found, StackWorks works, OperatedStack stack)
    {
        var wasBusy = StackStates.IsBusy(found.Status);
        try
        {
            var last = await history.FollowAsync(found, means.Signals.First);
            works.Console.Notice(wasBusy ? $"The operation is over: {last.Name} is {last.Status.Value}." : $"No operation runs: {last.Name} is {last.Status.Value}.");
            return !wasBusy ? ExitCode.Ok
                : StackStates.NeedsRecovery(last.Status) ? ExitCode.NeedsRecovery
                : StackStates.IsDeployed(last.Status) || StackStates.IsEmpty(last.Status) ? ExitCode.Ok
                : ExitCode.Failed;
        }
        catch (OperationCanceledException) when (means.Signals.First.IsCancellationRequested)
        {
            works.Console.Notice($"No longer watching {found.Name}. What runs goes on in AWS.");
            return ExitCode.LeftRunning;
        }
        catch (WatchTimeoutException timeout)
        {
            works.Console.Notice(stack.Handle.Complete(timeout.Message));
            return ExitCode.LeftRunning;
        }
    }
}
