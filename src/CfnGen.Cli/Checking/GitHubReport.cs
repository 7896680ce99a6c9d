using System.Globalization;
using CfnGen.Cli.Terminal;
using CfnGen.Model.Documents;
using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>Commands that GitHub's workflows turn into annotations of a pull request.</summary>
internal sealed class GitHubReport(TextWriter target, GeneratedTemplates templates) : FindingReport
{
    public override void Write(IReadOnlyList<CheckedSource> sources)
    {
        foreach (var source in sources)
        {
            foreach (var finding in source.Findings)
            {
                var place = templates.PlaceOf(source, finding);
                target.Write(place.File is { } file ? OfFile(finding, place, file) : OfStack(finding));
                target.Write('\n');
            }
        }
    }

    private static string OfFile(Finding finding, SourceLocation place, string file) => string.Create(
        CultureInfo.InvariantCulture,
        $"::{Command(finding)} file={Property(file)},line={place.Line},col={place.Column},title={finding.Rule.Id}::{Message(finding.Location.Member is { } member ? $"{member}: {finding.Message}" : finding.Message)}");

    private static string OfStack(Finding finding) =>
        $"::{Command(finding)} title={finding.Rule.Id}::{Message($"{finding.Location} ({finding.Path}): {finding.Message}")}";

    private static string Command(Finding finding) => finding.Severity == Severity.Info ? "notice" : SeverityWords.Of(finding.Severity);

    private static string Message(string text) =>
        VisibleText.OfLines(text).Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
