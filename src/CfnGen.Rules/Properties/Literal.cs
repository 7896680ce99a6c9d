using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>A text that a property can get.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where the property gets it.</param>
/// <param name="Origin">For messages: where it comes from; empty when it stands there.</param>
internal sealed record Literal(string Text, Place Place, string Origin);
