using CfnGen.Cli.Checking;
using CfnGen.Cli.Diffing.Reports;
using CfnGen.Deployment.ChangeSets;
using CfnGen.Deployment.Deploying;
using CfnGen.Planning;
using CfnGen.Planning.Changes;
using Newtonsoft.Json;

namespace CfnGen.Cli.Deploying;

/// <summary>What a deployment would do, for machines.</summary>
internal static class ReviewJson
{
    public static void Write(JsonTextWriter json, DeployReview review, UpdateForecast? forecast)
    {
        json.TextIfThere("changeSet", review.ChangeSet?.Name.ToString());
        json.TextIfThere("changeSetId", review.ChangeSet?.Id);
        json.TextIfThere("link", review.ChangeSet?.Link);
        json.Boolean("creates", review.ChangeSet?.Creates == true);
        json.Array("changes", [.. ReviewOrder.Of(review.ChangeSet?.Changes ?? [])], Write);
        json.Array("settings", review.Settings, Write);
        json.TextIfThere("planProblem", forecast?.Problem);
        if (forecast?.Plan is { } plan)
        {
            json.Text("verdict", Verdict.Of(plan).ToString());
            json.Array("consequences", [.. plan.Consequences], Write);
            json.Array("capacity", [.. forecast.Updates], CapacityJson.Write);
        }
    }

    private static void Write(JsonTextWriter json, ReviewedChange change)
    {
        json.Text("logicalId", change.LogicalId);
        json.Text("type", change.Type);
        json.TextIfThere("physicalId", change.PhysicalId);
        json.Text("action", change.Action.Value);
        json.TextIfThere("replacement", change.Replacement?.Value);
        json.Texts("causes", change.Causes);
    }

    private static void Write(JsonTextWriter json, SettingChange change)
    {
        json.Text("setting", SettingWords.NameOf(change.Setting));
        json.TextIfThere("before", change.Before);
        json.Text("after", change.After);
    }

    private static void Write(JsonTextWriter json, Consequence consequence)
    {
        json.Text("kind", PlanWords.Of(consequence.Kind));
        json.Text("weight", PlanWords.Of(consequence.Weight));
        json.Text("subject", consequence.Subject);
        json.Text("sentence", consequence.Sentence);
    }
}
