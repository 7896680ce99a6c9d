using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Alarms.Composite;

/// <summary>CloudWatch can read the rule of a composite alarm.</summary>
internal sealed class CompositeRuleIsWellFormed : Rule
{
    public override RuleInfo Info { get; } = new("CG5202", Severity.Error,
        "The rule of a composite alarm joins ALARM(…), OK(…), INSUFFICIENT_DATA(…), TRUE and FALSE by AND, OR, NOT and parentheses.",
        "CloudWatch refuses the alarm.",
        AlarmGuide.Composite)
    {
        Wrong = Example("ALARM(busy) ALARM(slow)"),
        Right = Example("ALARM(busy) AND ALARM(slow)"),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var rule in template.Properties.ValuesOf(AlarmGuide.CompositeAlarm, "AlarmRule"))
        {
            if (CompositeRule.TextOf(rule.Place) is not { } text || text.Contains("{{", StringComparison.Ordinal))
            {
                continue;
            }

            // A variable at any other place than that of a name may hold a part of the rule.
            var read = CompositeRuleReader.Read(text);
            if (read.Problem is { } problem && Variables(text) == VariablesIn(read.Names))
            {
                yield return At(rule.Place, $"Mend the rule: {problem}.");
            }
        }
    }

    private static int VariablesIn(IReadOnlyList<string> names)
    {
        var count = 0;
        foreach (var name in names)
        {
            count += Variables(name);
        }

        return count;
    }

    private static int Variables(string text) => SubText.Variables(text).Count;

    private static string Example(string rule) => $"""
        Resources:
          Trouble:
            Type: AWS::CloudWatch::CompositeAlarm
            Properties:
              AlarmRule: {rule}
              AlarmActions: [arn:aws:sns:eu-central-1:111122223333:alerts]
        """;
}
