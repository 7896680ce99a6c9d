using System.Text;
using CfnGen.Rules;

namespace CfnGen.Cli.Checking;

/// <summary>The reference of all rules, <c>docs/rules.md</c>.</summary>
internal static class RulesPage
{
    private const string Head = """
        # The rules of `cfngen check`

        Written by `cfngen rules --markdown`, not by hand. Each example is checked by a test: the first one breaks its rule, the second one breaks none.

        An error is what CloudFormation or the service refuses. A warning works, or may work, but is hardly meant.

        To allow a finding, name the rule on the resource and say why; without a reason it is not allowed:

        ```yaml
        Resources:
          Alerts:
            Type: AWS::SNS::Topic
            Metadata:
              cfngen:
                ignore:
                  CG2207: The topic policy has to be there first, and the reference may go one day.
        ```

        A stack in C# says the same with `new Topic { … }.Allow("CG2207", "…")`.

        To turn a rule off everywhere, to change its severity, or to turn on one that is off by default, write [`cfngen.yaml`](check.md#configuration).

        What is written for cfn-lint (`Metadata: cfn-lint: config: ignore_checks`, on a resource or for the whole template) holds here too, where
        [the comparison](check-vs-cfn-lint.md) names a rule of ours for one of its.

        """;

    private static readonly (string Prefix, string Title)[] Families =
    [
        ("CG1", "The template"),
        ("CG2", "References and functions"),
        ("CG3", "Resources against the catalogue"),
        ("CG4", "Security"),
        ("CG5", "Operations"),
        ("CG6", "Names"),
    ];

    public static string Text()
    {
        var page = new StringBuilder(Head);
        foreach (var (prefix, title) in Families)
        {
            if (!RuleCatalogue.Rules.Any(rule => rule.Id.StartsWith(prefix, StringComparison.Ordinal)))
            {
                continue;
            }

            page.Append("\n## ").Append(title).Append('\n');
            foreach (var rule in RuleCatalogue.Rules)
            {
                if (rule.Id.StartsWith(prefix, StringComparison.Ordinal))
                {
                    Append(page, rule);
                }
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, RuleInfo rule)
    {
        page.Append("\n### ").Append(rule.Id).Append('\n');
        page.Append("\n**").Append(rule.Sentence).Append("** ").Append(rule.Why).Append('\n');
        page.Append("\nSeverity: ").Append(SeverityWords.Of(rule.Severity)).Append(rule.OnByDefault ? "" : ", off by default").Append(". [Source](").Append(rule.Source).Append(')');
        page.Append(rule.IsFixable ? ". Fixed by `--fix`.\n" : "\n");
        if (rule.Wrong is null)
        {
            return;
        }

        page.Append("\nWrong:\n\n```yaml\n").Append(rule.Wrong).Append("\n```\n");
        page.Append("\nRight:\n\n```yaml\n").Append(rule.Right).Append("\n```\n");
    }
}
