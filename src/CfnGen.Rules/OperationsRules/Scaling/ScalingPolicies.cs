using CfnGen.Model.Documents;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>The scaling policies of a template, of EC2 Auto Scaling and of Application Auto Scaling alike.</summary>
internal static class ScalingPolicies
{
    public static List<ScalingPolicy> Of(CheckedTemplate template)
    {
        var policies = new List<ScalingPolicy>();
        foreach (var properties in template.Properties.ObjectsOf(ScalingPolicy.OfGroup))
        {
            AddOfGroup(template, properties, policies);
        }

        foreach (var properties in template.Properties.ObjectsOf(ScalingPolicy.OfTarget))
        {
            AddOfTarget(template, properties, policies);
        }

        return policies;
    }

    /// <summary>Whether a property may be set in a way that nobody sees before the deployment.</summary>
    private static bool IsHidden(CheckedObject properties, string property) => properties.Find(property) is { Node: IntrinsicNode };

    private static void AddOfGroup(CheckedTemplate template, CheckedObject properties, List<ScalingPolicy> policies)
    {
        var scaled = Scaled(template, properties, "AutoScalingGroupName");
        var kinds = template.Texts(properties, "PolicyType");
        if (kinds.Count == 0)
        {
            // Simple scaling is what a policy does that does not say.
            var kind = IsHidden(properties, "PolicyType") ? PolicyKind.Other : PolicyKind.Simple;
            policies.Add(new(kind, properties, properties, scaled, properties.When));
        }

        foreach (var known in kinds)
        {
            var kind = known.Text switch
            {
                "SimpleScaling" => PolicyKind.Simple,
                "StepScaling" => PolicyKind.Step,
                "TargetTrackingScaling" => PolicyKind.Tracking,
                _ => PolicyKind.Other,
            };
            var settings = kind == PolicyKind.Tracking ? Inside(template, properties, "TargetTrackingConfiguration") : properties;
            policies.Add(settings is null ? new(PolicyKind.Other, properties, properties, scaled, known.When) : new(kind, properties, settings, scaled, known.When));
        }
    }

    private static void AddOfTarget(CheckedTemplate template, CheckedObject properties, List<ScalingPolicy> policies)
    {
        var scaled = Scaled(template, properties, "ScalingTargetId");
        if (Inside(template, properties, "StepScalingPolicyConfiguration") is { } steps)
        {
            policies.Add(new(PolicyKind.Step, properties, steps, scaled, steps.When));
        }
        else if (Inside(template, properties, "TargetTrackingScalingPolicyConfiguration") is { } tracking)
        {
            policies.Add(new(PolicyKind.Tracking, properties, tracking, scaled, tracking.When));
        }
        else
        {
            policies.Add(new(PolicyKind.Other, properties, properties, scaled, properties.When));
        }
    }

    // The property types bear the names of the properties.
    private static CheckedObject? Inside(CheckedTemplate template, CheckedObject properties, string definition)
    {
        foreach (var inside in template.Properties.ObjectsOf(properties.Resource.Type!, definition))
        {
            if (ReferenceEquals(inside.Resource, properties.Resource) && template.CanMeet(properties.When, inside.When))
            {
                return inside;
            }
        }

        return null;
    }

    private static CheckedResource? Scaled(CheckedTemplate template, CheckedObject properties, string property)
    {
        foreach (var value in template.Values(properties, property))
        {
            if (template.TargetOf(value.Place) is { } target)
            {
                return target.Resource;
            }
        }

        return null;
    }
}
