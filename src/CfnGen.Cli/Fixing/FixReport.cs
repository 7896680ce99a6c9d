using System.Globalization;
using CfnGen.Cli.Templates;
using CfnGen.Cli.Terminal;
using CfnGen.Model.Documents;
using CfnGen.Rules;
using CfnGen.Rules.Fixes.LaunchTemplates;

namespace CfnGen.Cli.Fixing;

/// <summary>Says what was changed in files.</summary>
/// <param name="console">Where it is said.</param>
/// <param name="isForMachines">Whether the result is read by a program: then the changes are notices, without their difference.</param>
internal sealed class FixReport(IConsole console, bool isForMachines)
{
    public void Finding(string what, Finding finding) => Line(finding.Location, $"{what} {finding.Rule.Id}: {finding.Message}");

    public void Notes(string what, IReadOnlyList<SwitchNote> notes)
    {
        foreach (var note in notes)
        {
            Line(note.Location, what + note.Message);
        }
    }

    /// <summary>Numbered lines below a heading; nothing when there are none.</summary>
    public void Steps(string heading, IReadOnlyList<string> steps)
    {
        if (steps.Count == 0)
        {
            return;
        }

        Line("", heading);
        for (var index = 0; index < steps.Count; index++)
        {
            Line("", string.Create(CultureInfo.InvariantCulture, $"  {index + 1}. {steps[index]}"));
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

    private void Line(SourceLocation location, string text) =>
        Line(string.Create(CultureInfo.InvariantCulture, $"{location.File}:{location.Line}:{location.Column}"), $": {text}");

    private void Line(string place, string rest)
    {
        if (isForMachines)
        {
            console.Notice(place + rest);
        }
        else
        {
            console.Line(Tone.Name, place, rest);
        }
    }
}
