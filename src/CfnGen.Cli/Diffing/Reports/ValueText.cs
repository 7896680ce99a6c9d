using CfnGen.Cli.Templates;
using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Cli.Diffing.Reports;

/// <summary>Old and new value as text: both on one line where they are short, else as lines of a difference.</summary>
internal sealed class ValueText
{
    private const int Longest = 100;

    private ValueText(string? line, IReadOnlyList<string> lines) => (Line, Lines) = (line, lines);

    /// <summary>Null: the values are long.</summary>
    public string? Line { get; }

    /// <summary>As of <c>diff -u</c>; empty where there is a line.</summary>
    public IReadOnlyList<string> Lines { get; }

    public static ValueText Of(ShownChange shown)
    {
        var change = shown.Change;
        if (shown.IsHidden)
        {
            return OneLine("changed (not shown)");
        }

        if (change.Cause is { } cause)
        {
            return OneLine($"{(shown.After is { } after && IsShort(after) ? Short(after) + " " : "")}({CauseWords.Of(cause)})");
        }

        return IsShort(shown.Before) && IsShort(shown.After)
            ? OneLine($"{Short(shown.Before)} → {Short(shown.After)}")
            : new(null, [.. Difference(Long(shown.Before), Long(shown.After))]);
    }

    private static ValueText OneLine(string text) => new(text, []);

    private static bool IsShort(TemplateNode? node) => node is null || Short(node) is { Length: <= Longest } text && !text.Contains('\n');

    private static string Short(TemplateNode? node) => node switch
    {
        null => "not set",
        ScalarNode { Kind: ScalarKind.String, Text: "" } => "''",
        _ => ReadableNode.TextOf(Plain(node)),
    };

    // What a machine encodes a person wants to read.
    private static TemplateNode Plain(TemplateNode node) =>
        node is IntrinsicNode call && call.Function == IntrinsicFunction.Base64 ? call.Argument : node;

    private static string Long(TemplateNode? node) => node switch
    {
        null => "",
        _ when Plain(node) is ScalarNode or IntrinsicNode => Ended(ReadableNode.TextOf(Plain(node))),
        MappingNode mapping => new TemplateDocument(mapping).ToYaml(),
        _ => Items(node),
    };

    // The writer writes whole templates, which begin with a key.
    private static string Items(TemplateNode list)
    {
        const string Key = "Items:\n";
        return new TemplateDocument(new([new("Items", list)])).ToYaml()[Key.Length..].Replace("\n  ", "\n", StringComparison.Ordinal)[2..];
    }

    // Whether a text ends with a line's end is hardly of interest.
    private static string Ended(string text) => text.EndsWith('\n') ? text : text + "\n";

    private static IEnumerable<string> Difference(string before, string after)
    {
        foreach (var line in UnifiedDiff.Lines(before, after))
        {
            if (!line.StartsWith('@') || (before.Length > 0 && after.Length > 0))
            {
                yield return line;
            }
        }
    }
}
