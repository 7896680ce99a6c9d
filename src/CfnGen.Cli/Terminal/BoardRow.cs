namespace CfnGen.Cli.Terminal;

/// <param name="Depth">How many nested stacks it is in.</param>
/// <param name="Progress">How long it has taken, or how far it is.</param>
internal sealed record BoardRow(Tone Tone, int Depth, string Name, string Type, string Status, string Progress);
