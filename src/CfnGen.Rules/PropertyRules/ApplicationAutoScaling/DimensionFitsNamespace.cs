using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

/// <summary>What is scaled belongs to the service that scales it.</summary>
internal sealed class DimensionFitsNamespace : Rule
{
    public override RuleInfo Info { get; } = new("CG3870", Severity.Error,
        "A ScalableDimension begins with the ServiceNamespace beside it.",
        "Application Auto Scaling refuses the target or policy.",
        "https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html")
    {
        Wrong = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 1
                  MaxCapacity: 4
                  ServiceNamespace: ecs
                  ScalableDimension: dynamodb:table:ReadCapacityUnits
                  ResourceId: service/web/shop
            """,
        Right = """
            Resources:
              Size:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  MinCapacity: 1
                  MaxCapacity: 4
                  ServiceNamespace: ecs
                  ScalableDimension: ecs:service:DesiredCount
                  ResourceId: service/web/shop
            """,
    };

    private static readonly string[] Types = ["AWS::ApplicationAutoScaling::ScalableTarget", "AWS::ApplicationAutoScaling::ScalingPolicy"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var scaled in template.Properties.ObjectsOf(type))
            {
                foreach (var service in template.Texts(scaled, "ServiceNamespace"))
                {
                    foreach (var dimension in template.TextsWhere(scaled, "ScalableDimension", service.When))
                    {
                        if (!dimension.Text.StartsWith($"{service.Text}:", StringComparison.Ordinal))
                        {
                            yield return At(dimension.Place, $"The dimension '{dimension.Text}'{dimension.Origin} is none of the service '{service.Text}'{service.Origin}: choose one that begins with '{service.Text}:'.");
                        }
                    }
                }
            }
        }
    }
}
