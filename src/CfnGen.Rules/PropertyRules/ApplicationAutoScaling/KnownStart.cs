using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ApplicationAutoScaling;

/// <summary>How a text begins of which the deployment may know the rest.</summary>
/// <param name="Text">The beginning.</param>
/// <param name="IsWhole">Whether that is all.</param>
internal sealed record KnownStart(string Text, bool IsWhole)
{
    /// <summary>What stands before the first variable of a <c>Sub</c> or in the first items of a <c>Join</c>; null where nothing is known.</summary>
    public static KnownStart? Of(Place place)
    {
        if (place.Text is { } text)
        {
            return DynamicReference.IsIn(text) ? null : new(text, true);
        }

        if (place.Calls(IntrinsicFunction.Sub))
        {
            return (place.Argument.Text ?? (place.Argument.Items is [var first, ..] ? first.Text : null)) is { } sub ? OfSub(sub) : null;
        }

        return place.Calls(IntrinsicFunction.Join) && place.Argument.Items is [{ Text: { } mark }, var list] ? OfJoin(mark, list.Items) : null;
    }

    private static KnownStart? OfSub(string text)
    {
        var variable = text.IndexOf("${", StringComparison.Ordinal);
        return variable == 0 ? null : variable < 0 ? new(text, true) : new(text[..variable], false);
    }

    private static KnownStart? OfJoin(string mark, Place[] items)
    {
        var start = "";
        for (var index = 0; index < items.Length; index++)
        {
            if (items[index].Text is not { } text)
            {
                return start.Length == 0 ? null : new(start, false);
            }

            start += index == items.Length - 1 ? text : text + mark;
        }

        return start.Length == 0 ? null : new(start, true);
    }
}
