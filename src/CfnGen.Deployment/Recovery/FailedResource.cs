using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Recovery;

/// <summary>A resource that is not what it was before a failed update.</summary>
/// <param name="Resource">As it is.</param>
/// <param name="SkippedAs">As CloudFormation wants it named when it is skipped: <c>Vpc</c>, or <c>web-Network-1ABC.Vpc</c> in the nested stack web-Network-1ABC.</param>
public sealed record FailedResource(OwnedResource Resource, string SkippedAs)
{
    /// <summary>Whether its rollback failed. Otherwise only its update did, and its rollback is still to come.</summary>
    public bool CanBeSkipped { get; init; } = true;

    internal static FailedResource Of(OwnedResource resource) =>
        new(resource, resource.Path.Count == 0 ? resource.LogicalId : $"{StackIds.NameIn(resource.StackId)}.{resource.LogicalId}");

    /// <summary>Whether a person means it: by the name that we show, by the same with a dot, or by CloudFormation's.</summary>
    internal bool IsCalled(string name) =>
        name == SkippedAs || name == Resource.Name || name == Resource.Name.Replace('/', '.');
}
