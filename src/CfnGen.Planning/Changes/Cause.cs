namespace CfnGen.Planning.Changes;

/// <summary>Why a value changes that is written as before.</summary>
/// <param name="Name">The logical id of the resource, or the name of the mapping, condition or parameter.</param>
public sealed record Cause(CauseKind Kind, string Name);
