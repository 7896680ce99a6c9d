using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>Requests are shared out among a few target groups.</summary>
internal sealed class ForwardFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3437", Severity.Error,
        "A ForwardConfig names one to five target groups with weights from 0 to 999, and stickiness that is on has a duration of up to a week.",
        "Elastic Load Balancing refuses the listener or the rule.",
        "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ForwardActionConfig.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/web/0123456789abcdef/0123456789abcdef
                  Priority: 1
                  Conditions: [{Field: path-pattern, Values: [/api/*]}]
                  Actions:
                    - Type: forward
                      ForwardConfig:
                        TargetGroups: [{TargetGroupArn: !ImportValue blue, Weight: 1000}, {TargetGroupArn: !ImportValue green, Weight: 0}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/web/0123456789abcdef/0123456789abcdef
                  Priority: 1
                  Conditions: [{Field: path-pattern, Values: [/api/*]}]
                  Actions:
                    - Type: forward
                      ForwardConfig:
                        TargetGroups: [{TargetGroupArn: !ImportValue blue, Weight: 100}, {TargetGroupArn: !ImportValue green, Weight: 0}]
            """,
    };

    private const int MostGroups = 5;
    private const int HighestWeight = 999;
    private const int Week = 604_800;

    private static readonly string[] Types = [ListenerRuleGroup.Listener, ListenerRuleGroup.ListenerRule];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var list in template.Properties.ValuesOf(type, "TargetGroups"))
            {
                if (Surely(list.Place) > MostGroups)
                {
                    yield return At(list.Place, $"An action forwards to at most {Digits.Of(MostGroups)} target groups.");
                }
            }

            foreach (var group in template.Properties.ObjectsOf(type, "TargetGroupTuple"))
            {
                foreach (var weight in template.Numbers(group, "Weight"))
                {
                    if (weight.Number is < 0 or > HighestWeight)
                    {
                        yield return At(weight.Place, $"A weight is from 0 to {Digits.Of(HighestWeight)}, not {weight.Text}{weight.Origin}.");
                    }
                }
            }

            foreach (var stickiness in template.Properties.ObjectsOf(type, "TargetGroupStickinessConfig"))
            {
                foreach (var finding in Stickiness(template, stickiness))
                {
                    yield return finding;
                }
            }
        }
    }

    private IEnumerable<Finding> Stickiness(CheckedTemplate template, CheckedObject stickiness)
    {
        foreach (var enabled in template.Texts(stickiness, "Enabled"))
        {
            if (enabled.Text == "true" && template.CanLack(stickiness, "DurationSeconds", enabled.When))
            {
                yield return At(enabled.Place, $"Stickiness that is on{enabled.Origin} needs 'DurationSeconds'.");
            }
        }

        foreach (var duration in template.Numbers(stickiness, "DurationSeconds"))
        {
            if (duration.Number is < 1 or > Week)
            {
                yield return At(duration.Place, $"Stickiness lasts 1 to {Digits.Grouped(Week)} seconds, not {duration.Text}{duration.Origin}.");
            }
        }
    }

    // An item that is a function may be none.
    private static int Surely(Place list)
    {
        var count = 0;
        foreach (var item in list.Items)
        {
            count += item.Node is MappingNode ? 1 : 0;
        }

        return count;
    }
}
