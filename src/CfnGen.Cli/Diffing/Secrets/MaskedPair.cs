using CfnGen.Cli.Diffing.Sources;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>What a plan is made of, with a stand-in for each secret.</summary>
/// <param name="Templates">The two versions.</param>
/// <param name="Parameters">The values that the deployment gives; none for a secret of which nobody says what it is.</param>
/// <param name="FormerParameters">The values that the stack has, in the same way; null: nobody asked AWS.</param>
internal sealed record MaskedPair(TemplatePair Templates, IReadOnlyDictionary<string, string> Parameters, IReadOnlyDictionary<string, string>? FormerParameters);
