using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes;

/// <summary>Takes <c>Fn::Sub</c> away from a text, however it is written: <c>!Sub text</c>, <c>Fn::Sub: text</c>, <c>{"Fn::Sub": "text"}</c>.</summary>
internal static class SubRemoval
{
    private const string Tag = "!Sub";

    /// <summary>Null where the text stands in a list with variables, or in a form that has no single place.</summary>
    public static TextEdit[]? Of(IntrinsicNode call, SourceText source)
    {
        var start = source.IndexOf(call.Source);
        if (start < 0 || call.Argument is not ScalarNode text)
        {
            return null;
        }

        return source.Has(start, Tag) ? OfTag(start, text, source)
            : source.Text[start] == '{' ? OfBraces(start, text, source)
            : OfKey(start, text, source);
    }

    private static TextEdit[] OfTag(int start, ScalarNode text, SourceText source)
    {
        var value = source.SkipBlanks(start + Tag.Length, lines: false);
        return value < source.Text.Length && source.Text[value] is '\r' or '\n'
            ? [new(start > 0 && source.Text[start - 1] == ' ' ? start - 1 : start, value, "")]
            : [new(start, value, ""), .. Respelt(value, text, source)];
    }

    private static TextEdit[]? OfBraces(int start, ScalarNode text, SourceText source)
    {
        var value = source.IndexOf(text.Source);
        var end = value < 0 ? -1 : FlowScanner.EndOf(source.Text, value);
        if (end < 0)
        {
            return null;
        }

        var close = source.SkipBlanks(end);
        return close < source.Text.Length && source.Text[close] == '}'
            ? [new(start, value, ""), .. Respelt(value, text, source), new(end, close + 1, "")]
            : null;
    }

    private static TextEdit[]? OfKey(int start, ScalarNode text, SourceText source)
    {
        var value = source.IndexOf(text.Source);
        if (value < 0 || source.LineStart(value) != source.LineStart(start))
        {
            return null;
        }

        // Where the function had a line of its own below the property's name, its text moves up to the name.
        var before = start;
        while (before > 0 && source.Text[before - 1] is ' ' or '\r' or '\n')
        {
            before--;
        }

        return before > 0 && before < start && source.Text[before - 1] == ':'
            ? [new(before, value, " "), .. Respelt(value, text, source)]
            : [new(start, value, ""), .. Respelt(value, text, source)];
    }

    // A text without quotes was text because of its function; alone it may be a number.
    private static TextEdit[] Respelt(int start, ScalarNode text, SourceText source)
    {
        if (source.Text[start] is '"' or '\'' or '|' or '>' || !source.Has(start, text.Text))
        {
            return [];
        }

        var spelled = PlainText.Spelled(text.Text);
        return spelled == text.Text ? [] : [new(start, start + text.Text.Length, spelled)];
    }
}
