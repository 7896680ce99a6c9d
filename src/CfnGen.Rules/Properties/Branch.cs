using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Properties;

/// <summary>One value that a place can have.</summary>
/// <param name="Place">The value.</param>
/// <param name="When">What is known of the conditions where it is taken.</param>
internal sealed record Branch(Place Place, Assumptions When);
