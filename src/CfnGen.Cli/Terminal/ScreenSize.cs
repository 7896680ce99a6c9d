namespace CfnGen.Cli.Terminal;

/// <summary>How many columns and lines a terminal has.</summary>
internal readonly record struct ScreenSize(int Width, int Height)
{
    // Of a terminal that does not tell its size.
    private static readonly ScreenSize Usual = new(80, 24);

    /// <summary>Of this process's terminal, as it is now: a person may change it at any time.</summary>
    public static ScreenSize Now()
    {
        try
        {
            var (width, height) = (Console.WindowWidth, Console.WindowHeight);
            return width > 0 && height > 0 ? new(width, height) : Usual;
        }
        catch (IOException)
        {
            return Usual;
        }
    }
}
