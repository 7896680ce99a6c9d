using CfnGen.Cli.Checking;
using CfnGen.Cli.Diffing;
using CfnGen.Deployment.Drift;
using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;
using Newtonsoft.Json;

namespace CfnGen.Cli.Operating.Drifts;

/// <summary>What somebody changed in a stack, for machines.</summary>
internal static class DriftJson
{
    public static void Write(JsonTextWriter json, StackDrift drift, IReadOnlyDictionary<string, TemplateDocument?> templates)
    {
        json.Boolean("isDrifted", drift.IsDrifted);
        json.Number("compared", drift.Compared);
        json.TextIfThere("unknown", drift.Unknown);
        json.Array("resources", drift.Resources, (item, resource) =>
        {
            item.Text("resource", resource.Name);
            item.Text("type", resource.Type);
            item.TextIfThere("physicalId", resource.PhysicalId);
            item.Boolean("isDeleted", resource.IsDeleted);
            item.Array("properties", resource.IsDeleted ? [] : DriftedProperties.Of(resource, templates[resource.StackId]), Write);
        });
    }

    private static void Write(JsonTextWriter json, ShownChange change)
    {
        json.Text("path", change.Change.Path);
        if (change.IsHidden)
        {
            json.Boolean("isHidden", true);
            return;
        }

        json.TextIfThere("expected", change.Before is { } before ? ReadableNode.TextOf(before) : null);
        json.TextIfThere("actual", change.After is { } after ? ReadableNode.TextOf(after) : null);
    }
}
