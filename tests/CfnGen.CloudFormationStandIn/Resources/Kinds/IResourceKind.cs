using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Resources.Kinds;

/// <summary>What the service behind a resource type does. States and their events are the caller's.</summary>
internal interface IResourceKind
{
    /// <summary>Whether a change takes another resource instead of changing the one that is there.</summary>
    bool Replaces(ResourceDefinition before, ResourceDefinition after) => ReplacesByProperties(before, after);

    /// <summary>Whether there is something to do although the definition is the same.</summary>
    bool IsAlwaysVisited => false;

    /// <summary>Makes the resource and calls back with its id as soon as it has one.</summary>
    Task CreateAsync(ResourceStep step, Action<string> named);

    /// <summary>Changes the resource in place.</summary>
    Task UpdateAsync(ResourceStep step, ResourceDefinition before);

    Task DeleteAsync(ResourceStep step, string physicalId);

    static bool ReplacesByProperties(ResourceDefinition before, ResourceDefinition after) => ResourceFacts.Replaces(after.Type, after.ChangedProperties(before));
}
