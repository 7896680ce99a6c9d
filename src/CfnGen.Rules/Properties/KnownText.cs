using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>What a property says unless somebody gives its parameter another value.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where the property gets it.</param>
/// <param name="When">What is known of the conditions there.</param>
/// <param name="Origin">For messages: where it comes from; empty when it stands there.</param>
internal sealed record KnownText(string Text, Place Place, Assumptions When, string Origin);
