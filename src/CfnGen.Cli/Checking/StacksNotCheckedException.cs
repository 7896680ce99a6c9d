using CfnGen.Model;

namespace CfnGen.Cli.Checking;

/// <summary>Stacks cannot become templates, so there was nothing to check.</summary>
internal sealed class StacksNotCheckedException(IReadOnlyList<string> failures)
    : CfnGenException(string.Join('\n', failures) + "\nThe other stacks were checked.");
