namespace CfnGen.Planning.Access.Policies;

/// <summary>What one template says and the other does not, of principals that share actions that share resources.</summary>
/// <param name="Frame">A statement that has its effect, its condition and its situation.</param>
internal sealed record StatementLine(Statement Frame, AccessEffect Effect, IReadOnlyList<Element> Principals, IReadOnlyList<Element> Actions, IReadOnlyList<Element> Resources);
