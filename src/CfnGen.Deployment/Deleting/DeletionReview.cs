using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Deleting;

/// <summary>What the deletion of one stack would do.</summary>
/// <param name="Stack">Null when there is none.</param>
/// <param name="Resources">What is in it, nested stacks included.</param>
/// <param name="Imports">The stacks that import from it.</param>
/// <param name="Retained">The logical ids of resources that stay because a person said so.</param>
/// <param name="Obstacle">Why CloudFormation would not do it, and what to do; null when nothing is in the way.</param>
public sealed record DeletionReview(
    string StackName,
    CurrentStack? Stack,
    IReadOnlyList<DoomedResource> Resources,
    IReadOnlyList<ImportedExport> Imports,
    IReadOnlyList<string> Retained,
    string? Obstacle)
{
    /// <summary>The names of the change sets that go with a stack that has never been created.</summary>
    public IReadOnlyList<string> ChangeSets { get; init; } = [];

    /// <summary>Which stacks have to be deleted before it.</summary>
    public IReadOnlyList<string> Importers => [.. Imports.SelectMany(import => import.Importers).Distinct(StringComparer.Ordinal)];
}
