namespace CfnGen.Catalogue;

/// <summary>A condition between properties of one shape.</summary>
/// <param name="Kind">What is demanded.</param>
/// <param name="When">The property whose presence triggers Excludes and Requires; null for the others.</param>
/// <param name="Alternatives">Sets of properties; mostly each holds one.</param>
public sealed record PropertyGroup(PropertyGroupKind Kind, string? When, IReadOnlyList<IReadOnlyList<string>> Alternatives);
