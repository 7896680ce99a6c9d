using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;
using ServiceOfTarget = CfnGen.Rules.OperationsRules.Services.ScaledService;

namespace CfnGen.Rules.OperationsRules.Scaling.Tracking;

/// <summary>The group or the ECS service that a policy scales.</summary>
/// <param name="Resource">The resource; null where it stands in another template.</param>
/// <param name="Type">Its type.</param>
/// <param name="WrittenName">Its name as the template writes it out; null where CloudFormation makes one up or nobody knows it.</param>
/// <param name="MayHaveAnyName">Whether its name is decided at the deployment, so that a text could be it.</param>
internal sealed record ScaledThing(CheckedResource? Resource, string Type, string? WrittenName, bool MayHaveAnyName)
{
    private const string Group = "AWS::AutoScaling::AutoScalingGroup";
    private const string Service = "AWS::ECS::Service";

    /// <summary>For messages.</summary>
    public string Name => $"'{Resource?.Name ?? WrittenName}'";

    /// <summary>Null where nobody knows before the deployment, or where it is neither.</summary>
    public static ScaledThing? Of(CheckedTemplate template, ScalingPolicy policy) => policy switch
    {
        { IsOfGroup: true, Scaled: { Type: Group } group } => OfResource(template, group, "AutoScalingGroupName"),
        { IsOfGroup: true, Scaled: null } => OfText(Group, policy.Properties.Find("AutoScalingGroupName")?.Text),
        { IsOfGroup: false, Scaled: { Type: ScaledService.Target } target } => ScaledService.Of(template, target) is { } service
            ? OfResource(template, service, "ServiceName")
            : OfText(Service, NameIn(template, target)),
        _ => null,
    };

    /// <summary>What a dimension names, if that surely is another one; null if it is this one or may be.</summary>
    public string? IsAnother(CheckedTemplate template, Place value)
    {
        if (template.TargetOf(value)?.Resource is { } resource)
        {
            return resource.Type == Type && Resource is not null && !ReferenceEquals(resource, Resource) ? resource.Name : null;
        }

        return value.Text is { } text && !DynamicReference.IsIn(text) && !MayHaveAnyName && text != WrittenName ? text : null;
    }

    private static ScaledThing OfResource(CheckedTemplate template, CheckedResource resource, string property)
    {
        string? written = null;
        var isOpen = false;
        foreach (var settings in template.SettingsOf(resource))
        {
            if (settings.Find(property) is { } name)
            {
                isOpen |= name.Text is null || written is not null;
                written = name.Text;
            }
        }

        return new(resource, resource.Type!, written, isOpen);
    }

    private static ScaledThing? OfText(string type, string? name) => name is null ? null : new(null, type, name, MayHaveAnyName: false);

    private static string? NameIn(CheckedTemplate template, CheckedResource target)
    {
        string? only = null;
        foreach (var scaled in ServiceOfTarget.In(template))
        {
            if (ReferenceEquals(scaled.Owner, target))
            {
                if (only is not null || scaled.Parts is not ["service", _, var name] || !ScriptText.IsLiteral(name))
                {
                    return null;
                }

                only = name;
            }
        }

        return only;
    }
}
