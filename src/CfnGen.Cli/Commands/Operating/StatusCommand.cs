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
        var report = new StatusText(works.Console, means.Surroundings.Time, isOnly: stacks.Count == 1, nameWidth: stacks.Max(stack => stack.Handle.ToString().Length));
        foreach (var stack in stacks)
        {
            var work = await works.OpenAsync(stack, works.Console.Notice, means.Signals.First);
            var found = await work.MakeAsync(async () =>
            {
                var situation = await new StackSurvey(work.Session.CloudFormation, work.Calls).FindAsync(stack.Name, means.Signals.First);
                // A line in a list of one says less.
                return situation is null && stack.Deployment is null && stacks.Count == 1 && works.Lines is null ? throw new StackMissingException(stack.Name) : situation;
            }, means.Signals.First);
            if (works.Lines is { } lines)
            {
                lines.Write("status", stack.Handle, null, json => StatusJson.Write(json, stack.Handle, found));
            }
            else
            {
                report.Write(stack.Handle, stack.Deployment is not null, found);
            }

            code = Worse(code, CodeOf(stack, found?.Stack));
        }

        return code;
    }

    /// <summary>A stack that was rolled back to what it was is no failure of the stack, and a deployment may be still to come.</summary>
    private static ExitCode CodeOf(OperatedStack stack, CurrentStack? found) =>
        found is null ? (stack.Deployment is null ? ExitCode.Failed : ExitCode.Ok)
        : StackStates.NeedsRecovery(found.Status) ? ExitCode.NeedsRecovery
        : StackStates.IsFailed(found.Status) ? ExitCode.Failed
        : ExitCode.Ok;

    private static ExitCode Worse(ExitCode one, ExitCode other) => one > other ? one : other;
}
