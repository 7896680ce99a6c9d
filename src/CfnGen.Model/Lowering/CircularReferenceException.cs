namespace CfnGen.Model;

/// <summary>Members of a stack refer to each other in a ring, so CloudFormation could make none of them first.</summary>
public sealed class CircularReferenceException(IReadOnlyList<string> ring) : CfnGenException(
    $"Members refer to each other in a ring: {string.Join(" → ", ring)}. "
    + "Let one of them go without the other: name a logical id in a script with IdOf(() => Member), or move the reference into a resource of its own.")
{
    /// <summary>The members, the first one again at the end.</summary>
    public IReadOnlyList<string> Ring { get; } = ring;
}
