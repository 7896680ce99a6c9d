using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Metrics;

/// <summary>Texts as they are written, so that two places can be compared before anybody knows what they become.</summary>
internal static class WrittenText
{
    /// <summary>The text, with references as <c>${Name}</c> however they are written; null for other functions.</summary>
    public static string? Of(Place place)
    {
        if (place.Text is { } text)
        {
            return text;
        }

        if (place.Calls(IntrinsicFunction.Ref))
        {
            return place.Argument.Text is { } name ? $"${{{name}}}" : null;
        }

        if (place.Calls(IntrinsicFunction.GetAtt))
        {
            return place.Argument.Items is [{ Text: { } resource }, .. var pieces] && TreeWalk.AttributeOf(pieces) is { } attribute ? $"${{{resource}.{attribute}}}" : null;
        }

        return place.Calls(IntrinsicFunction.Sub) ? place.Argument.Text : null;
    }

    /// <summary>Whether the text is the same at any deployment.</summary>
    public static bool IsFixed(string text) => !text.Contains("${", StringComparison.Ordinal) && !text.Contains("{{", StringComparison.Ordinal);
}
