namespace CfnGen.Cli.Terminal;

/// <summary>What a board shows of one stack.</summary>
/// <param name="Alert">What is worse than anything else; null: nothing is.</param>
internal sealed record BoardSection(string Heading, string? Alert, IReadOnlyList<BoardRow> Rows);
