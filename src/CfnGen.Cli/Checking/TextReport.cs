using System.Globalization;
using CfnGen.Cli.Terminal;
using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>For people: each finding with its line of the file, and a summary.</summary>
internal sealed class TextReport(IConsole console) : FindingReport
{
    private readonly int[] counts = new int[3];

    public override void Write(IReadOnlyList<CheckedSource> sources)
    {
        foreach (var source in sources)
        {
            foreach (var finding in source.Findings)
            {
                counts[(int)finding.Severity]++;
                Show(finding, source);
            }
        }

        console.Line(Tone.Plain, counts is [0, 0, 0]
            ? $"Nothing found in {Kinds(sources)}."
            : $"{Count(counts[(int)Severity.Error], "error")}, {Count(counts[(int)Severity.Warning], "warning")}{Hints()} in {Kinds(sources)}.");
    }

    private void Show(Finding finding, CheckedSource source)
    {
        var word = SeverityWords.Of(finding.Severity);
        var (file, line, column) = (finding.Location.File, finding.Location.Line, finding.Location.Column);
        var place = file is null ? $"{finding.Location} ({finding.Path})" : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:{column}");
        console.Line(Tone.Name, place, $": {word} {finding.Rule.Id}: {finding.Message}");
        if (line > 0 && line <= source.Lines.Count && !finding.HidesSource && !SecretLine.MayHold(source.Lines[line - 1]))
        {
            ShowLine(source.Lines[line - 1].TrimEnd('\r'), line, column);
        }
    }

    private void ShowLine(string text, int line, int column)
    {
        const int Widest = 160;
        var number = line.ToString(CultureInfo.InvariantCulture);
        // Of a very long line, such as a template in one line of JSON, a piece around the place.
        var start = text.Length <= Widest || column <= Widest / 2 ? 0 : column - (Widest / 2);
        var piece = text[start..Math.Min(text.Length, start + Widest)];
        var before = Math.Clamp(column - 1 - start, 0, piece.Length);
        console.Line(Tone.Faint, $"  {number} | ", piece);
        console.Line(Tone.Faint, $"  {new string(' ', number.Length)} | ", Blank(VisibleText.Of(piece[..before])) + "^");
    }

    // Tabs stay, so that the sign stands where the reader's terminal puts the place.
    private static string Blank(string text)
    {
        var blank = new char[text.Length];
        for (var index = 0; index < blank.Length; index++)
        {
            blank[index] = text[index] == '\t' ? '\t' : ' ';
        }

        return new(blank);
    }

    private static string Kinds(IReadOnlyList<CheckedSource> sources)
    {
        var deployments = 0;
        foreach (var source in sources)
        {
            deployments += source.IsDeployment ? 1 : 0;
        }

        var templates = Count(sources.Count - deployments, "template");
        return deployments == 0 ? templates : $"{templates} and {Count(deployments, "deployment file")}";
    }

    private string Hints() => counts[(int)Severity.Info] == 0 ? "" : $", {Count(counts[(int)Severity.Info], "hint")}";

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
