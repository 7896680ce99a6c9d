using CfnGen.Deployment.Stacks;

namespace CfnGen.Deployment.Drift;

/// <summary>What of a stack, and of the stacks nested in it, is not as the templates have it.</summary>
/// <param name="Resources">Those that differ or are gone.</param>
/// <param name="Compared">How many resources CloudFormation could compare.</param>
/// <param name="Unknown">Why some could not be compared, though they should; null where all could.</param>
public sealed record StackDrift(CurrentStack Stack, IReadOnlyList<ResourceDrift> Resources, int Compared, string? Unknown)
{
    public bool IsDrifted => Resources.Count > 0;

    /// <summary>The same with what was found in a stack nested in it.</summary>
    internal StackDrift With(StackDrift nested) => this with
    {
        Resources = [.. Resources, .. nested.Resources],
        Compared = Compared + nested.Compared,
        Unknown = Unknown is null || nested.Unknown is null ? Unknown ?? nested.Unknown : $"{Unknown} {nested.Unknown}",
    };
}
