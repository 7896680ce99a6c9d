using CfnGen.Cli.Operating;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Commands.Operating;

/// <summary><c>cfngen delete</c>: deletes stacks.</summary>
internal sealed class DeleteCommand(CommandMeans means)
{
    public ExitCode Run(DeleteOptions options) => RunAsync(options).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(DeleteOptions options)
    {
        var stacks = OperatedStacks.Of(means, options.Common);
        if (options.Retain.Count > 0 && stacks.Count > 1)
        {
            throw new WrongUsageException("--retain leaves resources of one stack behind: name that one.");
        }

        var question = new YesOrNo(means.Surroundings.Person, options.Yes, options.Common.Json);
        question.RequireSomebody("deleted");
        using var works = new StackWorks(means, options.Common, stacks);
        var views = new OperationViews(works.Console, means.Surroundings.Time, works.Lines, [.. stacks.Select(stack => stack.Handle)]);
        var interrupts = new Interrupts(means.Signals.First, means.Signals.TakeSecond());
        var results = await new FleetDeletion(options, works, views, question, means.Surroundings.Time, interrupts).RunAsync(stacks);
        return OperationResults.Summarise(views, results, interrupts.First.IsCancellationRequested);
    }
}
