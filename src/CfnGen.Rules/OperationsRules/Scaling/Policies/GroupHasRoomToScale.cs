using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>The largest size of what is scaled is above its smallest.</summary>
internal sealed class GroupHasRoomToScale : Rule
{
    public override RuleInfo Info { get; } = new("CG5004", Severity.Warning,
        "A group with scaling policies may become larger than its smallest size.",
        "With MinSize equal to MaxSize no policy can ever change anything.",
        ScalingGuide.Group)
    {
        Wrong = Example(2),
        Right = Example(6),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var policy in ScalingPolicies.Of(template))
        {
            if (policy.Scaled is not { Type: { } type } scaled)
            {
                continue;
            }

            var (least, most) = type == ScaledService.Target ? ("MinCapacity", "MaxCapacity") : ("MinSize", "MaxSize");
            foreach (var sizes in template.Properties.ObjectsOf(type))
            {
                if (ReferenceEquals(sizes.Resource, scaled)
                    && Equal(template, policy, template.Numbers(sizes, least), template.Numbers(sizes, most)) is { } size
                    && told.Add(size.Place.Path))
                {
                    yield return At(size.Place, $"Raise {most}: it equals {least}, {size.Text}, so '{policy.Resource.Name}' can never scale '{scaled.Name}'.");
                }
            }
        }
    }

    private static KnownNumber? Equal(CheckedTemplate template, ScalingPolicy policy, IReadOnlyList<KnownNumber> least, IReadOnlyList<KnownNumber> most)
    {
        foreach (var min in least)
        {
            foreach (var max in most)
            {
                // Defaults are there to be changed.
                if (min.Number == max.Number && min.Origin.Length + max.Origin.Length == 0 && template.CanMeet(min.When.And(max.When), policy.When))
                {
                    return max;
                }
            }
        }

        return null;
    }

    private static string Example(int maxCapacity) => $$"""
        Resources:
          Target:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties:
              ServiceNamespace: ecs
              ScalableDimension: ecs:service:DesiredCount
              ResourceId: service/web/shop
              MinCapacity: 2
              MaxCapacity: {{maxCapacity}}
          Track:
            Type: AWS::ApplicationAutoScaling::ScalingPolicy
            Properties:
              PolicyName: track
              PolicyType: TargetTrackingScaling
              ScalingTargetId: !Ref Target
              TargetTrackingScalingPolicyConfiguration:
                TargetValue: 50
                PredefinedMetricSpecification: {PredefinedMetricType: ECSServiceAverageCPUUtilization}
        """;
}
