using System.Globalization;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Texts that stand for secrets: a plan is made of them, so that it cannot say a secret, whatever it says.</summary>
/// <remarks>Equal secrets have one stand-in and different ones different, so that a plan still sees what changes.</remarks>
internal sealed class StandIns
{
    /// <summary>The first character of each; Unicode leaves it to whoever uses it.</summary>
    public const char Start = '\uE000';

    /// <summary>The last one.</summary>
    public const char End = '\uE001';

    private readonly Dictionary<string, string> bySecret = new(StringComparer.Ordinal);

    public string For(string secret)
    {
        if (!bySecret.TryGetValue(secret, out var standIn))
        {
            standIn = string.Create(CultureInfo.InvariantCulture, $"{Start}{bySecret.Count}{End}");
            bySecret.Add(secret, standIn);
        }

        return standIn;
    }

    /// <summary>Whether a value is nothing but a secret.</summary>
    public static bool Is(TemplateNode? node) => node is ScalarNode { Text: [Start, .., End] text } && text.AsSpan(1).IndexOf(Start) < 0;

    /// <summary>The text as it may be shown: with a mark for each secret.</summary>
    public static string Shown(string text)
    {
        if (!text.Contains(Start))
        {
            return text;
        }

        var shown = new StringBuilder(text.Length);
        var isHidden = false;
        foreach (var character in text)
        {
            _ = character == Start ? shown.Append(SecretText.Mark) : isHidden || character == End ? shown : shown.Append(character);
            isHidden = character == Start || (isHidden && character != End);
        }

        return shown.ToString();
    }

    /// <summary>The same of a value.</summary>
    public static TemplateNode Shown(TemplateNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } text => text.Text.Contains(Start) ? ScalarNode.String(Shown(text.Text)) : text,
        SequenceNode sequence => new SequenceNode([.. sequence.Items.Select(Shown)]),
        MappingNode mapping => new MappingNode([.. mapping.Entries.Select(entry => new MappingEntry(entry.Key, Shown(entry.Value)))]),
        IntrinsicNode call => new IntrinsicNode(call.Function, Shown(call.Argument)),
        _ => node,
    };
}
