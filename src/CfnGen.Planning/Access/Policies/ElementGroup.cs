using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Access.Policies;

/// <summary>The principals, actions or resources that a statement names in the same situation.</summary>
internal sealed record ElementGroup(Situation When, IReadOnlyList<Element> Elements);
