using CfnGen.Model.Documents;

namespace CfnGen.Planning.Comparison;

/// <summary>One value that two entries do not share.</summary>
/// <param name="Before">Null: only the new one has it.</param>
/// <param name="After">Null: only the old one has it.</param>
/// <param name="IsOrder">Both lists have the same items and differ in their order only.</param>
/// <param name="Doubt">When they differ at all, as words that complete "if …"; null: in every stack, as far as is known.</param>
internal sealed record Difference(ValuePath Path, TemplateNode? Before, TemplateNode? After, bool IsOrder = false, string? Doubt = null);
