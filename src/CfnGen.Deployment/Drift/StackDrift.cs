using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Drift;

/// <summary>What of a stack is not as its template has it.</summary>
/// <param name="Resources">Those that differ or are gone.</param>
/// <param name="Compared">How many resources CloudFormation could compare.</param>
/// <param name="Unknown">Why some could not be compared, though they should; null where all could.</param>
public sealed record StackDrift(CurrentStack Stack, IReadOnlyList<ResourceDrift> Resources, int Compared, string? Unknown)
{
    public bool IsDrifted => Resources.Count > 0;
}
