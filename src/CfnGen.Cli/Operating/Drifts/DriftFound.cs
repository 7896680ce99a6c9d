namespace CfnGen.Cli.Operating.Drifts;

/// <param name="IsIncomplete">Some resources could not be compared, though they should.</param>
internal sealed record DriftFound(bool IsDrifted, bool IsIncomplete);
