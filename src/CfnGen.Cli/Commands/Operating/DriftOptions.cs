using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

internal sealed record DriftOptions(OperatingOptions Common, int MaxConcurrency);
