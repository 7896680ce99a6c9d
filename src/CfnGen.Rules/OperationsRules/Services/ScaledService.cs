using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>The service that a ScalableTarget is about, as its ResourceId names it.</summary>
/// <param name="Owner">The ScalableTarget.</param>
/// <param name="Place">The ResourceId.</param>
/// <param name="Parts">What stands between its slashes, references marked as in a script.</param>
internal sealed record ScaledService(CheckedResource Owner, Place Place, string[] Parts)
{
    public const string Target = "AWS::ApplicationAutoScaling::ScalableTarget";

    /// <summary>Whether nothing in it can hold a slash that the template does not show.</summary>
    public bool ShowsItsForm
    {
        get
        {
            foreach (var part in Parts)
            {
                if (part.Contains(ScriptText.Open))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public static IEnumerable<ScaledService> In(CheckedTemplate template)
    {
        foreach (var target in template.Properties.ObjectsOf(Target))
        {
            if (target.Find("ServiceNamespace")?.Text != "ecs")
            {
                continue;
            }

            foreach (var id in template.Values(target, "ResourceId"))
            {
                yield return new(target.Resource, id.Place, ScriptText.Of(id.Place).Text.Split('/'));
            }
        }
    }

    /// <summary>The ScalableTarget that refers to a service; null when none does.</summary>
    public static CheckedResource? TargetOf(CheckedResource service, CheckedTemplate template)
    {
        foreach (var scaled in In(template))
        {
            if (ResourceIn(scaled.Parts[^1], template)?.Resource == service)
            {
                return scaled.Owner;
            }
        }

        return null;
    }

    /// <summary>The resource that a part is a reference to and nothing else; null for anything else.</summary>
    public static Target? ResourceIn(string part, CheckedTemplate template)
    {
        if (part.Length < 3 || part[0] != ScriptText.Open || part.IndexOf(ScriptText.Close, StringComparison.Ordinal) != part.Length - 1)
        {
            return null;
        }

        var name = part[1..^1];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return template.FindResource(dot < 0 ? name : name[..dot]) is { } resource ? new(resource, dot < 0 ? null : name[(dot + 1)..]) : null;
    }
}
