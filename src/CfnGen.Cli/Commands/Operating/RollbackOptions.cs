using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <param name="OnlyContinue">Whether nothing but the second try of a failed rollback is wanted.</param>
/// <param name="Skip">What stays as it is, so that the rollback comes to its end.</param>
/// <param name="Yes">Whether nobody is asked.</param>
internal sealed record RollbackOptions(OperatingOptions Common, bool OnlyContinue, IReadOnlyList<string> Skip, bool Yes);
