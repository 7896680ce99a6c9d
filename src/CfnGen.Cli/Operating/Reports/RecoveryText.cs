using CfnGen.Cli.Terminal;
using CfnGen.Deployment.Recovery;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>What a rollback will do, for people.</summary>
internal static class RecoveryText
{
    public static void Write(IConsole console, RecoveryReview review)
    {
        console.Line(Tone.Name, $"{review.Stack.Name}  {review.Stack.Status.Value}");
        console.Line(Tone.Plain, $"  {review.Sentence}");
        foreach (var failed in review.Failed)
        {
            var isSkipped = review.Skipped.Contains(failed);
            console.Line(
                isSkipped ? Tone.Removed : Tone.Changed,
                isSkipped ? "  stays as it is: " : "  is tried again: ",
                $"{failed.Resource.Name} ({failed.Resource.Type}){(failed.Resource.Reason is { } reason ? $": {reason}" : "")}");
        }
    }
}
