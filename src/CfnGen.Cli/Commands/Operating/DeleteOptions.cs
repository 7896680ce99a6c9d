using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <param name="Retain">Resources that stay though their deletion failed.</param>
/// <param name="Yes">Whether nobody is asked.</param>
/// <param name="KeepGoing">Whether others are deleted after one that was not.</param>
internal sealed record DeleteOptions(OperatingOptions Common, IReadOnlyList<string> Retain, bool Yes, bool KeepGoing, int MaxConcurrency);
