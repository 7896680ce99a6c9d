namespace CfnGen.Cli.Terminal;

/// <summary>What a piece of text says, for consoles that show it in colour.</summary>
internal enum Tone
{
    Plain,
    Name,
    Good,
    Changed,
    Faint,
    Added,
    Removed,
    Place,
}
