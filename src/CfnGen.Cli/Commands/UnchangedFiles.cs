using System.Globalization;
using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Commands;

/// <summary>The files about which there is nothing to tell: one line for all, so that those that changed stand out.</summary>
internal sealed class UnchangedFiles
{
    private string? first;
    private int count;

    public void Add(string name)
    {
        first ??= name;
        count++;
    }

    public void Report(IConsole console)
    {
        if (count > 0)
        {
            console.Line(Tone.Faint, "unchanged", count == 1 ? "  " + first : string.Create(CultureInfo.InvariantCulture, $"  {count} files"));
        }
    }
}
