using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>The number that a property has unless somebody gives its parameter another value.</summary>
/// <param name="Number">The number.</param>
/// <param name="Text">The same as it is written.</param>
/// <param name="Place">Where the property gets it.</param>
/// <param name="When">What is known of the conditions there.</param>
/// <param name="Origin">For messages: where it comes from; empty when it stands there.</param>
internal sealed record KnownNumber(double Number, string Text, Place Place, Assumptions When, string Origin);
