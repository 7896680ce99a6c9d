using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>Which kind a load balancer is of.</summary>
internal static class BalancerKinds
{
    public const string Type = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    public const string Application = "application";
    public const string Network = "network";
    public const string Gateway = "gateway";

    /// <summary>Its kind where it has just one, which is an application's where none is set; null: deploy time decides.</summary>
    public static string? KindOf(this CheckedTemplate template, CheckedObject balancer)
    {
        if (balancer.Find("Type") is null)
        {
            return balancer.HasMacro ? null : Application;
        }

        return template.Values(balancer, "Type") is [var only] && template.WhenAbsent(balancer, "Type").Count == 0 ? only.Place.Text : null;
    }

    /// <summary>The kind of the load balancer that a value refers to.</summary>
    public static string? KindBehind(this CheckedTemplate template, Place reference)
    {
        if (template.TargetOf(reference) is not { Resource: { Type: Type } balancer })
        {
            return null;
        }

        foreach (var checkedObject in template.Properties.ObjectsOf(Type))
        {
            if (checkedObject.Resource == balancer)
            {
                return template.KindOf(checkedObject);
            }
        }

        return null;
    }
}
