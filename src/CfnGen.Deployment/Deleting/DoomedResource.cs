using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Deleting;

/// <summary>A resource of a stack that is to be deleted.</summary>
public sealed record DoomedResource(OwnedResource Resource, ResourceFate Fate);
