using System.Globalization;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Rules;

namespace CfnGen.Cli.Fixing;

/// <summary>Says what was changed in files.</summary>
/// <param name="console">Where it is said.</param>
/// <param name="isForMachines">Whether the result is read by a program: then the changes are notices, without their difference.</param>
internal sealed class FixReport(IConsole console, bool isForMachines)
{
    public void Finding(string what, Finding finding)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{finding.Location.File}:{finding.Location.Line}:{finding.Location.Column}");
        Line(place, $": {what} {finding.Rule.Id}: {finding.Message}");
    }

    public void Line(string text, string rest = "")
    {
        if (isForMachines)
        {
            console.Notice(text + rest);
        }
        else
        {
            console.Line(Tone.Name, text, rest);
        }
    }

    public void Difference(string file, string before, string after)
    {
        if (isForMachines)
        {
            return;
        }

        console.Line(Tone.Removed, $"--- {file}");
        console.Line(Tone.Added, $"+++ {file}, fixed");
        foreach (var line in UnifiedDiff.Lines(before, after))
        {
            console.Line(line[0] switch { '-' => Tone.Removed, '+' => Tone.Added, '@' => Tone.Place, _ => Tone.Plain }, line);
        }

        console.Line(Tone.Plain, "");
    }
}
