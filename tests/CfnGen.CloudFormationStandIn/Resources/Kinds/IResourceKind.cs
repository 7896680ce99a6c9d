namespace CfnGen.CloudFormationStandIn.Resources.Kinds;

/// <summary>What the service behind a resource type does. States and their events are the caller's.</summary>
internal interface IResourceKind
{
    /// <summary>Makes the resource and calls back with its id as soon as it has one.</summary>
    Task CreateAsync(ResourceStep step, Action<string> named);

    /// <summary>Changes the resource in place.</summary>
    Task UpdateAsync(ResourceStep step, Stacks.ResourceDefinition before);

    Task DeleteAsync(ResourceStep step, string physicalId);
}
