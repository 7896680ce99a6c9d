using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>A condition says what it asks about, and which answers it waits for.</summary>
internal sealed class ConditionHasItsValues : Rule
{
    public override RuleInfo Info { get; } = new("CG3442", Severity.Error,
        "A condition of a listener rule has a Field that there is, and the values for it.",
        "Elastic Load Balancing refuses the rule.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !ImportValue listener
                  Priority: 1
                  Conditions: [{Field: path, Values: [/api/*]}]
                  Actions: [{Type: forward, TargetGroupArn: !ImportValue api}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: !ImportValue listener
                  Priority: 1
                  Conditions: [{Field: path-pattern, Values: [/api/*]}]
                  Actions: [{Type: forward, TargetGroupArn: !ImportValue api}]
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var condition in template.Properties.ObjectsOf(ListenerRuleGroup.ListenerRule, "RuleCondition"))
        {
            if (template.CanLack(condition, "Field", condition.When))
            {
                yield return AtKey(condition.Place, $"A condition needs 'Field': one of {string.Join(", ", ConditionFields.All)}.");
            }

            foreach (var field in template.Texts(condition, "Field"))
            {
                if (ConditionFields.SettingsOf(field.Text) is not { } settings)
                {
                    yield return At(field.Place, NearestName.Of(field.Text, ConditionFields.All) is { } nearest
                        ? $"There is no field '{field.Text}'{field.Origin}: did you mean '{nearest}'?"
                        : $"There is no field '{field.Text}'{field.Origin}: use one of {string.Join(", ", ConditionFields.All)}.");
                }
                else if (template.CanLack(condition, settings, field.When) && !HoldsValues(condition, field.Text))
                {
                    yield return At(field.Place, $"A condition on '{field.Text}'{field.Origin} needs '{settings}'{(ConditionFields.HasOwnValues(field.Text) ? " or 'Values'" : "")}.");
                }
            }
        }
    }

    private static bool HoldsValues(CheckedObject condition, string field) =>
        ConditionFields.HasOwnValues(field) && (condition.Find("Values") is not null || condition.Find("RegexValues") is not null);
}
