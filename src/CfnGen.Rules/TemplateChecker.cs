using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Rules.Configuration;
using CfnGen.Rules.SecurityRules.Secrets;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules;

/// <summary>Runs the rules over a template.</summary>
public static class TemplateChecker
{
    /// <summary>What the rules find and nobody has excused, in the order of the file; findings in a stack's template in the order of the rules.</summary>
    /// <param name="document">The template.</param>
    /// <param name="least">Rules of a milder severity are not run.</param>
    /// <param name="settings">Which rules run, and how bad their findings are; absent: as the catalogue has it.</param>
    /// <param name="size">How large the file is; absent: not known, and no rule speaks of it.</param>
    public static IReadOnlyList<Finding> Check(TemplateDocument document, Severity least = Severity.Info, RuleSettings? settings = null, TemplateSize? size = null)
    {
        settings ??= RuleSettings.Standard;
        var template = new CheckedTemplate(document) { Size = size };
        var findings = new List<Finding>();
        foreach (var group in RuleCatalogue.Groups)
        {
            if (!group.Concerns(template))
            {
                continue;
            }

            foreach (var rule in group.Rules)
            {
                if (settings.Apply(rule.Info) is { } info && info.Severity >= least)
                {
                    Run(rule, info, template, findings);
                }
            }
        }

        ClearestFindings.Keep(findings);
        return FindingOrder.Sort(findings);
    }

    /// <summary>The finding that a file gives which cannot be read as a template.</summary>
    public static Finding Unreadable(TemplateFormatException problem) => new(RuleCatalogue.FileIsTemplate, problem.Problem, problem.Location, "");

    internal static IReadOnlyList<Finding> Check(TemplateDocument document, Rule rule, TemplateSize? size = null)
    {
        var findings = new List<Finding>();
        Run(rule, rule.Info, new(document) { Size = size }, findings);
        return FindingOrder.Sort(findings);
    }

    private static void Run(Rule rule, RuleInfo info, CheckedTemplate template, List<Finding> findings)
    {
        // Not by foreach, which disposes of the iterator at its end: after that end there is nothing to dispose of, and the first call
        // of anything costs time at a start, for each of several hundred rules.
        var found = rule.Check(template).GetEnumerator();
        while (found.MoveNext())
        {
            var finding = found.Current;
            if (!template.Suppressions.Cover(finding))
            {
                findings.Add(SecretPlaces.WithoutSecret(ReferenceEquals(info, finding.Rule) ? finding : finding with { Rule = info }, template));
            }
        }
    }
}
