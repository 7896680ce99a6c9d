using CfnGen.Cli.Checking;
using CfnGen.Deployment.Recovery;
using Newtonsoft.Json;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>What a rollback will do, for machines.</summary>
internal static class RecoveryJson
{
    public static void Write(JsonTextWriter json, RecoveryReview review)
    {
        json.Text("status", review.Stack.Status.Value);
        json.Text("way", review.Kind.ToString());
        json.Text("text", review.Sentence);
        json.Array("failed", review.Failed, StatusJson.Write);
        json.Texts("skipped", [.. review.Skipped.Select(failed => failed.Resource.Name)]);
    }
}
