namespace CfnGen.Cli.Terminal;

/// <summary>The lower end of a person's screen, which is drawn anew again and again.</summary>
internal interface IBoard
{
    /// <summary>Draws instead of what was drawn before.</summary>
    void Draw(IReadOnlyList<BoardSection> sections);

    /// <summary>Takes away what was drawn, so that lines can be written in its place.</summary>
    void Clear();
}
