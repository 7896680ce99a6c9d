using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

/// <summary>The least capacity is not above the most.</summary>
internal sealed class MinCapacityIsNotAboveMax : Rule
{
    public override RuleInfo Info { get; } = new("CG3872", Severity.Error,
        "MinCapacity is not above MaxCapacity, in a target and in its scheduled actions.",
        "Application Auto Scaling refuses the target.",
        "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html")
    {
        Wrong = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 4
                  MaxCapacity: 2
                  ServiceNamespace: ecs
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: service/web/shop
            """,
        Right = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 2
                  MaxCapacity: 4
                  ServiceNamespace: ecs
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: service/web/shop
            """,
    };

    private const string Target = "AWS::ApplicationAutoScaling::ScalableTarget";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var target in template.Properties.ObjectsOf(Target))
        {
            foreach (var finding in Check(template, target))
            {
                yield return finding;
            }
        }

        foreach (var action in template.Properties.ObjectsOf(Target, "ScalableTargetAction"))
        {
            foreach (var finding in Check(template, action))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Check(CheckedTemplate template, CheckedObject range)
    {
        foreach (var least in template.Numbers(range, "MinCapacity"))
        {
            foreach (var most in template.NumbersWhere(range, "MaxCapacity", least.When))
            {
                if (least.Number > most.Number)
                {
                    yield return At(least.Place, $"Keep MinCapacity, {least.Text}{least.Origin}, at or below MaxCapacity, {most.Text}{most.Origin}.");
                }
            }
        }
    }
}
