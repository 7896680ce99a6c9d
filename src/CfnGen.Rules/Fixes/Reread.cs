using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Rules.Configuration;

namespace CfnGen.Rules.Fixes;

/// <summary>Reads a changed text again and compares it with what was meant.</summary>
internal sealed class Reread(string text, TemplateDocument document, RuleSettings settings)
{
    private Dictionary<string, int>? before;

    /// <summary>Whether the text is a template, its tree the old one with these changes, and no rule finds anything new in it.</summary>
    public bool Confirms(string changed, TreeChanges changes) =>
        Matches(changed, changes) is { } result && HasNothingNew(result);

    /// <summary>The changed text's tree; null where it is not the old one with these changes.</summary>
    public TemplateDocument? Matches(string changed, TreeChanges changes)
    {
        try
        {
            var result = Document(changed, null);
            return changes.Applied(document).Equals(result) ? result : null;
        }
        catch (TemplateFormatException)
        {
            return null;
        }
    }

    /// <summary>Whether no rule finds more errors in the result than in the text before.</summary>
    public bool HasNoMoreErrors(TemplateDocument result)
    {
        var errors = CountByRule(TemplateChecker.Check(Document(text, null), Severity.Error, settings));
        foreach (var (rule, count) in CountByRule(TemplateChecker.Check(result, Severity.Error, settings)))
        {
            if (count > errors.GetValueOrDefault(rule))
            {
                return false;
            }
        }

        return true;
    }

    public static TemplateDocument Document(string text, string? fileName) => TemplateReader.Read(Encoding.UTF8.GetBytes(text), fileName);

    private bool HasNothingNew(TemplateDocument result)
    {
        before ??= Count(TemplateChecker.Check(Document(text, null), settings: settings));
        foreach (var (finding, count) in Count(TemplateChecker.Check(result, settings: settings)))
        {
            if (count > before.GetValueOrDefault(finding))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, int> CountByRule(IReadOnlyList<Finding> findings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            counts[finding.Rule.Id] = counts.GetValueOrDefault(finding.Rule.Id) + 1;
        }

        return counts;
    }

    // By what is said and not by the place, because items behind one that is gone move up.
    private static Dictionary<string, int> Count(IReadOnlyList<Finding> findings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var key = $"{finding.Rule.Id} {finding.Message}";
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return counts;
    }
}
