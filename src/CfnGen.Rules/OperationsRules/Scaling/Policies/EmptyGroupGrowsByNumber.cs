using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>A group that may be empty is enlarged by a number.</summary>
internal sealed class EmptyGroupGrowsByNumber : Rule
{
    public override RuleInfo Info { get; } = new("CG5009", Severity.Warning,
        "A group that may shrink to nothing is enlarged by a number, not by a percentage.",
        "Percentages are of the present size. A part of an instance is rounded up to one, so that a small group does grow, but any percentage of nothing is nothing.",
        ScalingGuide.Steps)
    {
        Wrong = Example("PercentChangeInCapacity", 50),
        Right = Example("ChangeInCapacity", 1),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var policies = ScalingPolicies.Of(template);
        foreach (var policy in policies)
        {
            if (policy.Kind is PolicyKind.Simple or PolicyKind.Step
                && policy.Settings.Find("MinAdjustmentMagnitude") is null
                && Percentage(template, policy) is { } type
                && Movement.Of(template, policy) is { Grows: true, IsKnown: true }
                && policy.Scaled is { } scaled
                && MayBeEmpty(template, policy, scaled)
                && !GrowsOtherwise(template, policies, scaled))
            {
                yield return At(type.Place, $"Enlarge '{scaled.Name}' by a number (ChangeInCapacity): its least size is 0, and any percentage of 0 is 0.");
            }
        }
    }

    private static KnownText? Percentage(CheckedTemplate template, ScalingPolicy policy)
    {
        var types = template.Texts(policy.Settings, "AdjustmentType");
        return types.Count == 1 && types[0].Text == "PercentChangeInCapacity" ? types[0] : null;
    }

    private static bool MayBeEmpty(CheckedTemplate template, ScalingPolicy policy, CheckedResource scaled)
    {
        foreach (var sizes in template.Properties.ObjectsOf(scaled.Type!))
        {
            if (!ReferenceEquals(sizes.Resource, scaled))
            {
                continue;
            }

            foreach (var least in template.Numbers(sizes, scaled.Type == ScaledService.Target ? "MinCapacity" : "MinSize"))
            {
                if (least.Number == 0 && least.Origin.Length == 0 && template.CanMeet(least.When, policy.When))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A policy that is not understood may do it, and so may a schedule.
    private static bool GrowsOtherwise(CheckedTemplate template, List<ScalingPolicy> policies, CheckedResource scaled)
    {
        foreach (var policy in policies)
        {
            if (ReferenceEquals(policy.Scaled, scaled)
                && (policy.Kind is not (PolicyKind.Simple or PolicyKind.Step)
                    || (Percentage(template, policy) is null && Movement.Of(template, policy) is { Grows: true } or { IsKnown: false })))
            {
                return true;
            }
        }

        return ScheduledSizes.Exist(template, scaled);
    }

    private static string Example(string adjustmentType, int adjustment) => $$"""
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 0
              MaxSize: 4
          Grow:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: !Ref Group
              AdjustmentType: {{adjustmentType}}
              ScalingAdjustment: {{adjustment}}
        """;
}
