using CfnGen.Model.Documents;

namespace CfnGen.Cli.Deployments;

/// <summary>A resource that is still there, or a snapshot of it, when its stack is deleted.</summary>
internal sealed record RetainedResource(string LogicalId, string Type, bool OnlySnapshot)
{
    /// <summary>The shell's variable for its name or id in the cloud.</summary>
    public string Variable => $"kept{LogicalId}";

    /// <returns>In the order of the template.</returns>
    public static IReadOnlyList<RetainedResource> Of(TemplateDocument template)
    {
        var retained = new List<RetainedResource>();
        foreach (var resource in (template.Root["Resources"] as MappingNode)?.Entries ?? [])
        {
            if (resource.Value is MappingNode body
                && body["Type"] is ScalarNode type
                && body["DeletionPolicy"] is ScalarNode { Text: "Retain" or "RetainExceptOnCreate" or "Snapshot" } policy)
            {
                retained.Add(new(resource.Key, type.Text, policy.Text == "Snapshot"));
            }
        }

        return retained;
    }
}
