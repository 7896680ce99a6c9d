using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Waiting;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Deploying;

/// <summary>How what was done to one stack ended, for people.</summary>
internal static class OutcomeText
{
    public static void Write(IConsole console, StackResult result)
    {
        console.Line(ToneOf(result), $"{result.Handle}: {result.Word}", After(result));
        if (result is { IsGood: false, Progress.Failures: { Causes.Count: > 0 } failures })
        {
            Write(console, failures, result.Handle);
        }

        if (result.Explanation is { } explanation)
        {
            console.Line(Tone.Plain, explanation);
        }

        if (result.Outcome is { Result: DeployResult.Kept, Review.ChangeSet: { } changeSet })
        {
            console.Line(Tone.Plain, $"{changeSet.Name}");
            console.Line(Tone.Place, changeSet.Link);
        }

        if (result.Outcome is { Result: DeployResult.Deployed or DeployResult.Unchanged, Stack.Outputs: { Count: > 0 } outputs })
        {
            OutputLines.Write(console, outputs);
        }
    }

    private static string After(StackResult result) => result switch
    {
        { Outcome: { Result: DeployResult.Unchanged, Stack: { } stack } } => $" (the stack is {stack.Status.Value})",
        { Code: ExitCode.Refused or ExitCode.WrongUsage or ExitCode.NoChange } or { Took: null } => "",
        { Outcome.Result: DeployResult.Kept } => "",
        { Code: ExitCode.Ok, Took: { } took } => $" in {Spans.Text(took)}",
        { Took: { } took } => $" after {Spans.Text(took)}",
    };

    private static void Write(IConsole console, FailureChain failures, StackHandle handle)
    {
        foreach (var cause in failures.Causes)
        {
            console.Line(Tone.Removed, "  ✗ ", FailureText.Of(cause));
            if (FailureRemedy.Of(cause) is { } remedy)
            {
                console.Line(Tone.Plain, $"    - {handle.Complete(remedy)}");
            }
        }

        if (FailureText.Followers(failures) is { } followers)
        {
            console.Line(Tone.Faint, $"    {followers}");
        }
    }

    private static Tone ToneOf(StackResult result) => result.Code switch
    {
        ExitCode.Ok or ExitCode.NoChange => Tone.Good,
        ExitCode.Refused or ExitCode.LeftRunning or ExitCode.Cancelled => Tone.Changed,
        _ => Tone.Removed,
    };
}
