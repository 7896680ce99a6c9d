using CfnGen.Cli.Checking;
using CfnGen.Cli.Watching;
using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Stacks;
using Newtonsoft.Json;

namespace CfnGen.Cli.Deploying;

/// <summary>How what was done to one stack ended, for machines.</summary>
internal static class OutcomeJson
{
    /// <param name="isDetailed">Whether "no change" has an exit code of its own.</param>
    public static void Write(JsonTextWriter json, StackResult result, bool isDetailed)
    {
        json.Text("result", result.Word.Replace(' ', '-'));
        json.Number("exitCode", (int)FleetSummary.CodeOf([result], false, isDetailed));
        json.TextIfThere("explanation", result.Explanation);
        json.NumberIfThere("seconds", result.Took is { } took ? (int)took.TotalSeconds : null);
        json.TextIfThere("status", result.Stack?.Status.Value);
        json.TextIfThere("stackId", result.Stack?.Id ?? result.Outcome?.Review?.StackId);
        if (result.Outcome is { Result: DeployResult.Kept, Review.ChangeSet: { } changeSet })
        {
            json.Text("changeSet", changeSet.Name.ToString());
            json.Text("link", changeSet.Link);
        }

        if (result.Progress?.Failures is { Causes.Count: > 0 } failures)
        {
            json.Array("failures", failures.Causes, JsonView.Write);
            json.Number("followers", failures.Cancelled);
        }

        json.Array("outputs", result.Stack?.Outputs ?? [], Write);
    }

    private static void Write(JsonTextWriter json, StackOutput output)
    {
        json.Text("name", output.Name);
        json.Text("value", output.Value);
        json.TextIfThere("export", output.Export);
    }
}
