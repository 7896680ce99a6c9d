using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules;

/// <summary>Runs the rules over a template.</summary>
public static class TemplateChecker
{
    /// <summary>What the rules find and nobody has excused, in the order of the file; findings in a stack's template in the order of the rules.</summary>
    /// <param name="document">The template.</param>
    /// <param name="least">Rules of a milder severity are not run.</param>
    public static IReadOnlyList<Finding> Check(TemplateDocument document, Severity least = Severity.Info) =>
        Check(document, RuleCatalogue.All, least);

    /// <summary>The finding that a file gives which cannot be read as a template.</summary>
    public static Finding Unreadable(TemplateFormatException problem) => new(RuleCatalogue.FileIsTemplate, problem.Problem, problem.Location, "");

    internal static IReadOnlyList<Finding> Check(TemplateDocument document, IReadOnlyList<Rule> rules, Severity least = Severity.Info)
    {
        var template = new CheckedTemplate(document);
        var findings = new List<Finding>();
        foreach (var rule in rules)
        {
            if (rule.Info.Severity < least)
            {
                continue;
            }

            foreach (var finding in rule.Check(template))
            {
                if (!template.Suppressions.Cover(finding))
                {
                    findings.Add(finding);
                }
            }
        }

        return InFileOrder(findings);
    }

    // A template has at most a million characters, so line, column and place in the list fit into one number, which keeps the order of equals.
    private static Finding[] InFileOrder(List<Finding> findings)
    {
        var ordered = findings.ToArray();
        var keys = new long[ordered.Length];
        for (var index = 0; index < keys.Length; index++)
        {
            keys[index] = ((long)ordered[index].Location.Line << 42) | ((long)ordered[index].Location.Column << 21) | (uint)Math.Min(index, (1 << 21) - 1);
        }

        Array.Sort(keys, ordered);
        return ordered;
    }
}
