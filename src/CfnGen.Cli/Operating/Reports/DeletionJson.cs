using CfnGen.Cli.Checking;
using CfnGen.Deployment.Stacks;
using Newtonsoft.Json;

namespace CfnGen.Cli.Operating.Reports;

/// <summary>What a deletion will do, for machines.</summary>
internal static class DeletionJson
{
    public static void Write(JsonTextWriter json, CurrentStack stack, DeletionSummary summary)
    {
        json.Text("status", stack.Status.Value);
        json.Number("deleted", summary.Deleted);
        json.Array("withData", summary.WithData, Write);
        json.Array("snapshots", summary.Snapshots, Write);
        json.Array("kept", summary.Kept, Write);
        json.Array("changeSets", summary.ChangeSets, static (writer, name) => writer.Text("changeSet", name));
    }

    private static void Write(JsonTextWriter json, OwnedResource resource)
    {
        json.Text("resource", resource.Name);
        json.Text("type", resource.Type);
        json.TextIfThere("physicalId", resource.PhysicalId);
    }
}
