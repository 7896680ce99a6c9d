using CfnGen.Model;

namespace CfnGen.Cli.Templates;

/// <summary>Stacks cannot become templates, so nothing was written.</summary>
internal sealed class StacksFailedException(IReadOnlyList<string> failures)
    : CfnGenException(string.Join('\n', failures) + "\nNothing was written.");
