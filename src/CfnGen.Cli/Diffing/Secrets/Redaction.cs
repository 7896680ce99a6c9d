using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Values without the secrets in them.</summary>
internal static class Redaction
{
    // A number this short counts something: no service takes such a password.
    private const int LongestCount = 3;

    private static readonly ScalarNode Hidden = ScalarNode.String(SecretText.Mark);

    /// <summary>Whether it has a text of its own, and is not only asked for when it is deployed: a reference, or <c>{{resolve:…}}</c>.</summary>
    public static bool HoldsLiteral(TemplateNode? node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } text => !IsDynamic(text.Text),
        ScalarNode { Kind: ScalarKind.Integer or ScalarKind.Float } number => number.Text.Length > LongestCount,
        MappingNode mapping => mapping.Entries.Any(entry => HoldsLiteral(entry.Value)),
        SequenceNode sequence => sequence.Items.Any(HoldsLiteral),
        IntrinsicNode call => CallHoldsLiteral(call),
        _ => false,
    };

    /// <summary>The same value, where each secret in it is a mark.</summary>
    public static TemplateNode Of(TemplateNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.String } text:
                return ScalarNode.String(SecretText.Without(text.Text));
            case SequenceNode sequence:
                return Of(sequence);
            case IntrinsicNode call when Composes(call) && ReadableNode.TextOf(call) is var whole && SecretText.Without(whole) is var shown && shown != whole:
                return ScalarNode.String(shown);
            case IntrinsicNode call:
                return new IntrinsicNode(call.Function, Of(call.Argument));
            case MappingNode mapping:
                var isNamed = SecretPairs.NamesSecret(mapping);
                return new MappingNode([.. mapping.Entries.Select(entry => new MappingEntry(entry.Key, Of(entry, isNamed)))]);
            default:
                return node;
        }
    }

    private static TemplateNode Of(MappingEntry entry, bool isNamed) =>
        (SecretNames.Is(entry.Key) || (isNamed && SecretPairs.IsValue(entry.Key))) && HoldsLiteral(entry.Value) ? Hidden : Of(entry.Value);

    // [--password, …]: the word after such an option.
    private static SequenceNode Of(SequenceNode list)
    {
        var items = new TemplateNode[list.Items.Count];
        for (var index = 0; index < items.Length; index++)
        {
            var item = list.Items[index];
            var follows = index > 0 && list.Items[index - 1] is ScalarNode { Text: var option } && SecretOptions.Asks(option);
            items[index] = follows && HoldsLiteral(item) ? Hidden : Of(item);
        }

        // [mysql, -p, …]: the option alone says nothing, so that the whole line is hidden.
        return items is [ScalarNode, ..] && SecretOptions.MayHold(string.Join(' ', items.Select(ReadableNode.TextOf))) ? new SequenceNode([Hidden]) : new SequenceNode(items);
    }

    // The name of a secret may stand in one piece of the text, and the secret in another.
    private static bool Composes(IntrinsicNode call) => call.Function == IntrinsicFunction.Join || call.Function == IntrinsicFunction.Sub;

    private static bool CallHoldsLiteral(IntrinsicNode call)
    {
        if (call.Function == IntrinsicFunction.If && call.Argument is SequenceNode { Items: [_, var one, var other] })
        {
            return HoldsLiteral(one) || HoldsLiteral(other);
        }

        var looksUp = call.Function == IntrinsicFunction.Ref || call.Function == IntrinsicFunction.GetAtt || call.Function == IntrinsicFunction.Condition
            || call.Function == IntrinsicFunction.ImportValue || call.Function == IntrinsicFunction.FindInMap;
        return !looksUp && HoldsLiteral(call.Argument);
    }

    // Or it says nothing that somebody could log in with.
    private static bool IsDynamic(string text) =>
        text.Length == 0 || text is "true" or "false" || text.StartsWith("arn:", StringComparison.Ordinal) || (text.StartsWith("{{resolve:", StringComparison.Ordinal) && text.EndsWith("}}", StringComparison.Ordinal));
}
