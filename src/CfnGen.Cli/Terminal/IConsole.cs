namespace CfnGen.Cli.Terminal;

/// <summary>Where results and notices go. Results are what was asked for and may be piped on; everything else is a notice.</summary>
internal interface IConsole
{
    /// <summary>Standard output.</summary>
    TextWriter Results { get; }

    /// <summary>A line of the result; <paramref name="text"/> is shown in the tone, <paramref name="rest"/> as usual.</summary>
    /// <remarks>Of what steers a terminal nothing gets through, here and in <see cref="Notice"/>: it is spelled out (<see cref="VisibleText"/>).</remarks>
    void Line(Tone tone, string text, string rest = "");

    /// <summary>A message of one or more lines that is no result, on standard error.</summary>
    void Notice(string message);

    /// <returns>Null where nobody looks on, or the screen can only scroll.</returns>
    IBoard? OpenBoard() => null;
}
