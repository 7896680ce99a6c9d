using CfnGen.Model.Documents;
using CfnGen.Rules.Configuration;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.Fixes;

/// <summary>Mends in a file's text what rules find and what has one remedy only. All else stays as it is, byte for byte.</summary>
/// <remarks>The new text is read again: its tree must be the old one with the changes meant, and no rule may find anything new in it.</remarks>
public static class TemplateFixer
{
    /// <param name="text">The file, without a byte order mark.</param>
    /// <param name="fileName">For the places of findings.</param>
    /// <param name="settings">Whose rules are mended; absent: those that are on by default.</param>
    /// <exception cref="TemplateFormatException">The text is no template.</exception>
    public static FixedTemplate Fix(string text, string fileName, RuleSettings? settings = null)
    {
        settings ??= RuleSettings.Standard;
        var document = Reread.Document(text, fileName);
        var fixes = FixesOf(new(document), new(text), settings);
        if (fixes.Count == 0)
        {
            return new(text, [], []);
        }

        var reread = new Reread(text, document, settings);
        if (Made(text, fixes) is { } all && reread.Confirms(all, Changes(fixes)))
        {
            return new(all, Findings(fixes), []);
        }

        return OneByOne(text, fixes, reread);
    }

    // One of them does not fit: the others are still worth having.
    private static FixedTemplate OneByOne(string text, List<Fix> fixes, Reread reread)
    {
        var kept = new List<Fix>();
        var left = new List<Fix>();
        var result = text;
        foreach (var fix in fixes)
        {
            kept.Add(fix);
            if (Made(text, kept) is { } made && reread.Confirms(made, Changes(kept)))
            {
                result = made;
            }
            else
            {
                kept.Remove(fix);
                left.Add(fix);
            }
        }

        return new(result, Findings(kept), Findings(left));
    }

    private static List<Fix> FixesOf(CheckedTemplate template, SourceText source, RuleSettings settings)
    {
        var fixes = new List<Fix>();
        foreach (var group in RuleCatalogue.Groups)
        {
            if (!group.Concerns(template))
            {
                continue;
            }

            foreach (var rule in group.Rules)
            {
                if (rule is not IFixable fixable || settings.Apply(rule.Info) is null)
                {
                    continue;
                }

                foreach (var fix in fixable.Fixes(template, source))
                {
                    if (!template.Suppressions.Cover(fix.Findings[0]))
                    {
                        fixes.Add(fix);
                    }
                }
            }
        }

        fixes.Sort(static (one, other) => Compare(one.Findings[0].Location, other.Findings[0].Location));
        return fixes;
    }

    private static int Compare(SourceLocation one, SourceLocation other) =>
        one.Line != other.Line ? one.Line - other.Line : one.Column - other.Column;

    private static string? Made(string text, List<Fix> fixes)
    {
        var edits = new List<TextEdit>();
        foreach (var fix in fixes)
        {
            if (fix.Edits is null)
            {
                return null;
            }

            edits.AddRange(fix.Edits);
        }

        return TextEdit.Apply(text, edits);
    }

    private static TreeChanges Changes(List<Fix> fixes)
    {
        var changes = new TreeChanges();
        foreach (var fix in fixes)
        {
            changes.Add(fix.Changes);
        }

        return changes;
    }

    private static List<Finding> Findings(List<Fix> fixes)
    {
        var findings = new List<Finding>();
        foreach (var fix in fixes)
        {
            findings.AddRange(fix.Findings);
        }

        return findings;
    }
}
