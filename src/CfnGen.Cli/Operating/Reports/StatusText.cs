using CfnGen.Cli.Connecting;
using CfnGen.Cli.Deploying;
using CfnGen.Cli.Terminal;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Statuses;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>How stacks are, for people: a line each, and below it what a person has to know.</summary>
/// <param name="isOnly">Whether it is one stack, of which also what is fine is told.</param>
internal sealed class StatusText(IConsole console, TimeProvider time, bool isOnly, int nameWidth)
{
    /// <param name="isDeployment">Whether somebody wants the stack to be there one day.</param>
    /// <param name="found">Null: there is no such stack.</param>
    public void Write(StackHandle handle, bool isDeployment, StackSituation? found)
    {
        var name = handle.ToString().PadRight(nameWidth);
        if (found is null)
        {
            console.Line(isDeployment ? Tone.Faint : Tone.Removed, name, isDeployment ? "  not deployed" : "  there is no such stack");
            return;
        }

        var stack = found.Stack;
        console.Line(ToneOf(stack), $"{name}  {stack.Status.Value}", Since(found));
        if (found.FirstFailure is { } failure)
        {
            console.Line(Tone.Removed, "  ✗ ", FailureText.Of(failure));
            if (FailureRemedy.Of(failure) is { } remedy)
            {
                console.Line(Tone.Plain, $"    - {handle.Complete(remedy)}");
            }
        }

        foreach (var stuck in found.Stuck)
        {
            console.Line(Tone.Removed, "  stuck: ", $"{stuck.Resource.Name} ({stuck.Resource.Type}){(stuck.Resource.Reason is { } reason ? $": {reason}" : "")}");
        }

        if (found.Next is { } next)
        {
            console.Line(Tone.Plain, $"  {handle.Complete(next)}");
        }

        foreach (var waiting in found.Waiting)
        {
            console.Line(Tone.Changed, "  A change set waits: ", waiting.Name);
            console.Line(Tone.Place, $"    {waiting.Link}");
        }

        WriteDrift(handle, stack);
        if (isOnly)
        {
            WriteRest(stack);
        }
    }

    private void WriteDrift(StackHandle handle, CurrentStack stack)
    {
        if (stack.IsDrifted)
        {
            console.Line(Tone.Changed, "  Changed by hand: ", $"drift was found{(stack.DriftChecked is { } when ? $" {TimeText.Of(when)}" : "")}. {handle.Complete($"See with 'cfngen drift {stack.Name}'.")}");
        }
        else if (isOnly && stack.DriftChecked is { } when)
        {
            console.Line(Tone.Plain, $"  No drift was found {TimeText.Of(when)}.");
        }
    }

    private void WriteRest(CurrentStack stack)
    {
        console.Line(Tone.Plain, stack.IsProtected ? "  Protected against deletion." : "  Not protected against deletion.");
        OutputLines.Write(console, stack.Outputs);
    }

    private string Since(StackSituation found) => found.Since is { } since
        ? $"  since {TimeText.Of(since)} ({Spans.Text(time.GetUtcNow() - since)})"
        : "";

    private static Tone ToneOf(CurrentStack stack) =>
        StackStates.IsFailed(stack.Status) ? Tone.Removed
        : StackStates.IsDeployed(stack.Status) ? Tone.Good
        : Tone.Changed;
}
