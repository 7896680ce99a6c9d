namespace CfnGen.Cli.Fixing;

/// <param name="Step">What is done.</param>
/// <param name="ShowsOnly">Whether the difference is shown and no file is written.</param>
internal sealed record FixOptions(FixStep Step, bool ShowsOnly);
