using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Model.Documents;

namespace CfnGen.Deployment.Deleting;

/// <summary>Reads from the templates of a stack and of those nested in it what outlives them.</summary>
internal sealed class ResourceFates(IAmazonCloudFormation client, PatientCalls calls)
{
    private readonly Dictionary<string, MappingNode?> sections = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<DoomedResource>> OfAsync(IReadOnlyList<OwnedResource> resources, CancellationToken cancel)
    {
        var doomed = new List<DoomedResource>(resources.Count);
        foreach (var resource in resources)
        {
            var section = await ResourcesOfAsync(resource.StackId, cancel).ConfigureAwait(false);
            doomed.Add(new(resource, section?[resource.LogicalId] is MappingNode body ? FateOf(body, resource.Type) : ResourceFate.Deleted));
        }

        return doomed;
    }

    private static ResourceFate FateOf(MappingNode body, string type) => (body["DeletionPolicy"] as ScalarNode)?.Text switch
    {
        "Retain" or "RetainExceptOnCreate" => ResourceFate.Kept,
        "Snapshot" => ResourceFate.Snapshot,
        null when LeavesSnapshot(body, type) => ResourceFate.Snapshot,
        _ => ResourceFate.Deleted,
    };

    /// <summary>The two types whose own default is a snapshot.</summary>
    private static bool LeavesSnapshot(MappingNode body, string type) =>
        type == "AWS::RDS::DBCluster"
        || (type == "AWS::RDS::DBInstance" && (body["Properties"] as MappingNode)?["DBClusterIdentifier"] is null);

    private async Task<MappingNode?> ResourcesOfAsync(string stackId, CancellationToken cancel)
    {
        if (!sections.TryGetValue(stackId, out var section))
        {
            // With its transforms run, which may write resources and their policies.
            var template = await new DeployedTemplates(client, calls).FindAsync(stackId, StackIds.NameIn(stackId), TemplateStage.Processed, cancel).ConfigureAwait(false);
            section = template?.Root["Resources"] as MappingNode;
            sections.Add(stackId, section);
        }

        return section;
    }
}
