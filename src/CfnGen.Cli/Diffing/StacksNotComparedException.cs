using CfnGen.Model;

namespace CfnGen.Cli.Diffing;

/// <summary>Stacks cannot become templates, so there was nothing to compare.</summary>
internal sealed class StacksNotComparedException(IReadOnlyList<string> failures)
    : CfnGenException(string.Join('\n', failures) + "\nThe other stacks were compared.");
