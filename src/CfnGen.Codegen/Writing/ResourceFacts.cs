using System.Text;
using CfnGen.Catalogue;

namespace CfnGen.Codegen.Writing;

/// <summary>The documentation of a resource type and of its property types.</summary>
internal static class ResourceFacts
{
    private const string Pages = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/";

    public static string Of(ResourceType type)
    {
        var text = new StringBuilder($"/// <summary><c>{type.Name}</c>.");
        text.Append(type.Stateful ? " Holds data that a replacement or deletion loses." : "");
        text.Append(type.RequiredTransform is { } macro ? $" Needs <c>{macro}</c> in the template's transforms." : "");
        text.Append(type.Deprecated ? " Out of date." : "");
        AppendGroups(text, type);
        text.Append(
            $"""
            </summary>
            /// <remarks>See <see href="{Pages}aws-resource-{type.ServiceName.ToLowerInvariant()}-{type.ShortName.ToLowerInvariant()}.html"/>.</remarks>
            """);
        return text.ToString();
    }

    public static string Of(ResourceType type, Definition definition)
    {
        var text = new StringBuilder($"/// <summary>The property type <c>{definition.Name}</c> of <c>{type.Name}</c>.");
        AppendGroups(text, definition);
        return text.Append("</summary>").ToString();
    }

    public static string OfRef(ResourceType type) => type.RefReturns.Count == 0
        ? "/// <summary>What <c>Ref</c> returns.</summary>"
        : $"/// <summary>What <c>Ref</c> returns: {string.Join(", ", type.RefReturns.Select(name => $"<c>{Literals.Xml(name)}</c>"))}.</summary>";

    private static void AppendGroups(StringBuilder text, TypeShape shape)
    {
        foreach (var group in shape.Groups)
        {
            var alternatives = group.Alternatives.Select(set => string.Join(" with ", set)).ToArray();
            text.Append(group.Kind switch
            {
                PropertyGroupKind.ExactlyOne => $" Exactly one of {string.Join(", ", alternatives)}.",
                PropertyGroupKind.AtLeastOne => $" At least one of {string.Join(", ", alternatives)}.",
                PropertyGroupKind.Excludes => $" {group.When} excludes {string.Join(", ", alternatives)}.",
                PropertyGroupKind.Requires => $" {group.When} requires {string.Join(", ", alternatives)}.",
                _ => throw new InvalidOperationException($"A kind of property group that has no words yet: {group.Kind}."),
            });
        }
    }
}
