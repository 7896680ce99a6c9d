using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling;

/// <summary>Which service a scalable target stands for.</summary>
internal static class ScaledService
{
    public const string Target = "AWS::ApplicationAutoScaling::ScalableTarget";

    /// <summary>Whether the name of an ECS service is part of the target's <c>ResourceId</c>, perhaps in one branch of a condition.</summary>
    public static bool MayBe(CheckedTemplate template, CheckedResource scalableTarget, CheckedResource service)
    {
        foreach (var reference in template.References)
        {
            if (reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt
                && reference.Target == service.Name && reference.Owner.IsResource && reference.Owner.Name == scalableTarget.Name
                && template.CanMeet(reference.When, service.When))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ECS service whose name is part of the target's <c>ResourceId</c>; null where it is in another template or of another kind, or where there are several.</summary>
    public static CheckedResource? Of(CheckedTemplate template, CheckedResource scalableTarget)
    {
        CheckedResource? only = null;
        foreach (var reference in template.References)
        {
            if (reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt
                && reference.Owner.IsResource && reference.Owner.Name == scalableTarget.Name
                && template.FindResource(reference.Target) is { Type: "AWS::ECS::Service" } service)
            {
                if (only is not null && !ReferenceEquals(only, service))
                {
                    return null;
                }

                only = service;
            }
        }

        return only;
    }
}
