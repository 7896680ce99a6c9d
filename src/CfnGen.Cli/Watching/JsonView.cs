using CfnGen.Cli.Checking;
using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Watching;
using Newtonsoft.Json;

namespace CfnGen.Cli.Watching;

/// <summary>For machines: steps and events as they come.</summary>
internal sealed class JsonView(JsonLines lines, StackHandle stack) : OperationView
{
    public override void Hears(string sentence) => lines.Write("step", stack, null, json => json.Text("text", sentence));

    public override void Begins(Expectation expected) => lines.Write("begin", stack, null, json =>
    {
        json.NumberIfThere("changes", expected.Changes);
        json.NumberIfThere("expectedSeconds", expected.Duration is { } duration ? (int)duration.TotalSeconds : null);
    });

    public override void Sees(WatchedEvent seen) => lines.Write("event", stack, seen.Time, json => Write(json, seen));

    public override void Looks(StackProgress progress)
    {
    }

    public override void Ends()
    {
    }

    /// <summary>An event without its time.</summary>
    public static void Write(JsonTextWriter json, WatchedEvent seen)
    {
        json.Text("resource", seen.Name);
        json.Text("type", seen.Type);
        json.Text("status", seen.Status.Value);
        json.TextIfThere("reason", seen.Reason);
        json.TextIfThere("physicalId", seen.PhysicalId);
        if (seen.IsStack)
        {
            json.Boolean("isStack", true);
        }

        if (FailureChain.IsFollower(seen))
        {
            json.Boolean("isFollower", true);
        }
    }
}
