using CfnGen.Model.Documents;
using CfnGen.Rules.Configuration;
using CfnGen.Rules.DeploymentRules;

namespace CfnGen.Rules;

/// <summary>Runs the rules over the files that deployments are made with: CodePipeline's template configuration and Git sync's deployment file.</summary>
public static class DeploymentChecker
{
    /// <summary>Whether a file is one of a deployment, and no template.</summary>
    public static bool Recognises(TemplateDocument document, string fileName) => DeploymentForm.KindOf(document.Root, fileName) is not null;

    /// <summary>The template that a file for Git sync names, from the root of its repository; null when it names none.</summary>
    public static string? TemplatePathIn(TemplateDocument document) => (document.Root["template-file-path"] as ScalarNode)?.Text;

    /// <summary>What the rules find, in the order of the file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="fileName">Its name, which tells a file for Git sync even where it names no template.</param>
    /// <param name="template">The template that it deploys; null when nobody knows.</param>
    /// <param name="settings">Which rules run, and how bad their findings are.</param>
    /// <exception cref="ArgumentException">It is no deployment's file.</exception>
    public static IReadOnlyList<Finding> Check(TemplateDocument document, string fileName, TemplateDocument? template, RuleSettings settings)
    {
        var kind = DeploymentForm.KindOf(document.Root, fileName) ?? throw new ArgumentException($"{fileName} is no file of a deployment.", nameof(document));
        var deployment = new CheckedDeployment(document, kind, template);
        var findings = new List<Finding>();
        foreach (var rule in RuleCatalogue.DeploymentRules)
        {
            if (settings.Apply(rule.Info) is { } info)
            {
                foreach (var finding in rule.Check(deployment))
                {
                    findings.Add(finding with { Rule = info });
                }
            }
        }

        return FindingOrder.Sort(findings);
    }
}
