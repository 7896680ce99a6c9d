using CfnGen.Cli.Operating;
using CfnGen.Cli.Operating.Reports;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Statuses;

namespace CfnGen.Cli.Commands.Operating;

/// <summary><c>cfngen status</c>: how stacks are.</summary>
internal sealed class StatusCommand(CommandMeans means)
{
    public ExitCode Run(OperatingOptions options) => RunAsync(options).GetAwaiter().GetResult();

    private async Task<ExitCode> RunAsync(OperatingOptions options)
    {
        var stacks = OperatedStacks.Of(means, options);
        using var works = new StackWorks(means, options, stacks);
        var code = ExitCode.Ok;
        var report = new StatusText(works.Console, means.Surroundings.Time, isOnly: stacks.Count == 1, nameWidth: stacks.Max(stack => stack.Name.Length));
        foreach (var stack in stacks)
        {
            var work = await works.OpenAsync(stack, works.Console.Notice, means.Signals.First);
            var found = await work.MakeAsync(() => new StackSurvey(work.Session.CloudFormation, work.Calls).FindAsync(stack.Name, means.Signals.First));
            if (found is null && stack.Deployment is null)
            {
                throw new StackMissingException(stack.Name);
            }

            if (found is not null)
            {
                stack.RequireAccount(found.Stack);
            }

            if (works.Lines is { } lines)
            {
                lines.Write("status", stack.Name, null, json => StatusJson.Write(json, found));
            }
            else
            {
                report.Write(stack.Name, found);
            }

            code = Worse(code, found is null ? ExitCode.Ok : CodeOf(found.Stack));
        }

        return code;
    }

    /// <summary>A stack that was rolled back to what it was is no failure of the stack.</summary>
    private static ExitCode CodeOf(CurrentStack stack) =>
        StackStates.NeedsRecovery(stack.Status) ? ExitCode.NeedsRecovery
        : StackStates.IsFailed(stack.Status) ? ExitCode.Failed
        : ExitCode.Ok;

    private static ExitCode Worse(ExitCode one, ExitCode other) => one > other ? one : other;
}
