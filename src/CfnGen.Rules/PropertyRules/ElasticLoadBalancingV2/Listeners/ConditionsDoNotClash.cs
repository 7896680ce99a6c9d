using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A rule asks each thing once.</summary>
internal sealed class ConditionsDoNotClash : Rule
{
    public override RuleInfo Info { get; } = new("CG3443", Severity.Error,
        "A listener rule has at most one condition each on the host, the path, the method and the source, and at most five values in all.",
        "Elastic Load Balancing refuses the rule. Several values of one condition are alternatives.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !ImportValue listener
                  Priority: 1
                  Conditions:
                    - {Field: path-pattern, Values: [/api/*]}
                    - {Field: path-pattern, Values: [/v2/*]}
                  Actions: [{Type: forward, TargetGroupArn: !ImportValue api}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !ImportValue listener
                  Priority: 1
                  Conditions:
                    - {Field: path-pattern, Values: [/api/*, /v2/*]}
                  Actions: [{Type: forward, TargetGroupArn: !ImportValue api}]
            """,
    };

    private const int MostValues = 5;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var list in template.Properties.ValuesOf(ListenerRuleGroup.ListenerRule, "Conditions"))
        {
            var asked = new HashSet<string>(StringComparer.Ordinal);
            var values = 0;
            foreach (var condition in list.Place.Items)
            {
                if (condition["Field"] is not { Text: { } field } place)
                {
                    continue;
                }

                if (ConditionFields.IsAskedOnce(field) && !asked.Add(field))
                {
                    yield return At(place, $"The rule has a condition on '{field}' already: give that one all values.");
                }

                values += ValuesOf(condition, field);
            }

            if (values > MostValues)
            {
                yield return At(list.Place, $"A rule has at most {Digits.Of(MostValues)} values in all its conditions, not {Digits.Of(values)}: make two rules of it.");
            }
        }
    }

    // Only what is written out: a function may give none.
    private static int ValuesOf(Place condition, string field)
    {
        var count = 0;
        var inside = ConditionFields.SettingsOf(field) is { } settings ? condition[settings] : null;
        foreach (var value in (inside?["Values"] ?? condition["Values"])?.Items ?? [])
        {
            count += value.Node is Model.Documents.IntrinsicNode ? 0 : 1;
        }

        return count;
    }
}
