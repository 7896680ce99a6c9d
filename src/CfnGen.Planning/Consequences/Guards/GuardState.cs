using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Consequences.Guards;

/// <summary>What a template says of a guard.</summary>
/// <param name="IsLoose">Null: only deploy time knows, or the template does not set it.</param>
/// <param name="IsAbsent">Whether the template does not set it.</param>
/// <param name="When">Where it says so.</param>
internal sealed record GuardState(bool? IsLoose, bool IsAbsent, Situation When);
