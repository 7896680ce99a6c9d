using CfnGen.Model.Documents;

namespace CfnGen.Rules.Templates;

/// <summary>Follows references from values to resources.</summary>
internal static class Targets
{
    /// <summary>The resource that a <c>Ref</c>, a <c>GetAtt</c>, or a <c>Sub</c> of one variable and nothing else refers to; null for any other value.</summary>
    public static Target? TargetOf(this CheckedTemplate template, Place place)
    {
        if (place.Calls(IntrinsicFunction.Ref))
        {
            return Find(template, place.Argument.Text, null);
        }

        if (place.Calls(IntrinsicFunction.GetAtt))
        {
            return place.Argument.Items is [{ Text: { } name }, .. var pieces] && TreeWalk.AttributeOf(pieces) is { } attribute ? Find(template, name, attribute) : null;
        }

        return place.Calls(IntrinsicFunction.Sub) && place.Argument.Text is { } sub ? OfVariable(template, sub) : null;
    }

    private static Target? OfVariable(CheckedTemplate template, string text)
    {
        string? only = null;
        foreach (var variable in SubText.Variables(text))
        {
            only = text.Length == variable.Length + "${}".Length ? variable : null;
        }

        if (only is null)
        {
            return null;
        }

        var dot = only.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? Find(template, only, null) : Find(template, only[..dot], only[(dot + 1)..]);
    }

    private static Target? Find(CheckedTemplate template, string? name, string? attribute) =>
        name is not null && template.FindResource(name) is { } resource ? new(resource, attribute) : null;
}
