using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>Puts a stand-in in the place of each secret in a value, and notes where else its secrets come from.</summary>
internal sealed class MaskedValues(StandIns standIns, SecretPlaces places, KnownSecrets known)
{
    private const string Sample = "s4mple";

    public TemplateNode Of(TemplateNode node, Secrecy secrecy) => node switch
    {
        ScalarNode scalar when secrecy != Secrecy.None => SecretLiteral.Is(scalar) ? Hidden(scalar.Text) : scalar,
        ScalarNode { Kind: ScalarKind.String } scalar => OfText(scalar),
        MappingNode mapping => OfMapping(mapping, secrecy),
        SequenceNode list => OfList(list, secrecy),
        IntrinsicNode call => OfCall(call, secrecy),
        _ => node,
    };

    private ScalarNode Hidden(string secret)
    {
        known.Learn(secret);
        return ScalarNode.String(standIns.For(secret));
    }

    private ScalarNode OfText(ScalarNode scalar) =>
        SecretText.Without(scalar.Text, standIns.For) is var text && text == scalar.Text ? scalar : ScalarNode.String(text);

    private MappingNode OfMapping(MappingNode mapping, Secrecy secrecy)
    {
        var isNamed = SecretPairs.NamesSecret(mapping);
        var entries = new MappingEntry[mapping.Entries.Count];
        for (var index = 0; index < entries.Length; index++)
        {
            var entry = mapping.Entries[index];
            var own = isNamed && SecretPairs.IsValue(entry.Key) ? Secrecy.Whole : SecretKeys.Of(entry.Key, secrecy);
            entries[index] = new(entry.Key, Of(entry.Value, own), entry.KeySource);
        }

        return new(entries) { Source = mapping.Source };
    }

    private SequenceNode OfList(SequenceNode list, Secrecy secrecy)
    {
        var items = new TemplateNode[list.Items.Count];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = Of(list.Items[index], secrecy != Secrecy.None ? secrecy : InCommand(list, index));
        }

        return new(items) { Source = list.Source };
    }

    // [--password, …], [mysql, -p, …]: the words of a command.
    private static Secrecy InCommand(SequenceNode list, int index)
    {
        if (index == 0 || list.Items[0] is not ScalarNode)
        {
            return Secrecy.None;
        }

        if (list.Items[index - 1] is ScalarNode { Text: var option } && SecretOptions.Asks(option))
        {
            return Secrecy.Whole;
        }

        if (!list.Items.Any(item => item is ScalarNode { Text: ['-', ..] }))
        {
            return Secrecy.None;
        }

        var words = list.Items.Select(ReadableNode.TextOf).ToArray();
        if (SecretOptions.MayHold(string.Join(' ', words)))
        {
            return Secrecy.Piece;
        }

        words[index] = Sample;
        return list.Items[index] is IntrinsicNode && SecretOptions.MayHold(string.Join(' ', words)) ? Secrecy.Whole : Secrecy.None;
    }

    private IntrinsicNode OfCall(IntrinsicNode call, Secrecy secrecy)
    {
        if (ComposedText.Of(call) is { } text)
        {
            return secrecy == Secrecy.None ? OfOpenText(text) : OfSecretText(text, secrecy);
        }

        switch (call.Argument)
        {
            case ScalarNode name when call.Function == IntrinsicFunction.Ref:
                places.AddReference(name.Text, secrecy);
                return call;
            case SequenceNode { Items: [ScalarNode owner, ScalarNode attribute] } when call.Function == IntrinsicFunction.GetAtt:
                places.AddAttribute(owner.Text, attribute.Text, secrecy);
                return call;
            case var argument when call.Function == IntrinsicFunction.FindInMap:
                if (secrecy != Secrecy.None)
                {
                    places.AddLookup(argument);
                }

                return call;
            case SequenceNode { Items: [ScalarNode fixedArgument, ..] arguments } when call.Function == IntrinsicFunction.If || call.Function == IntrinsicFunction.Select || call.Function == IntrinsicFunction.Split:
                return new(call.Function, new SequenceNode([fixedArgument, .. arguments.Skip(1).Select(item => Of(item, secrecy))])) { Source = call.Source };
            case SequenceNode { Items: [var one, var other] } when call.Function == IntrinsicFunction.Equals:
                return new(call.Function, new SequenceNode([Of(one, IsSecret(other)), Of(other, IsSecret(one))])) { Source = call.Source };
            case ScalarNode when call.Function == IntrinsicFunction.Condition || call.Function == IntrinsicFunction.GetAZs:
                return call;
            case var name when call.Function == IntrinsicFunction.ImportValue:
                // The name of an export, whatever it is the name of.
                return new(call.Function, Of(name, Secrecy.None)) { Source = call.Source };
            default:
                return new(call.Function, Of(call.Argument, secrecy)) { Source = call.Source };
        }
    }

    // With what a secret is compared is what it may be.
    private Secrecy IsSecret(TemplateNode other) =>
        other is IntrinsicNode { Argument: ScalarNode name } call && call.Function == IntrinsicFunction.Ref && places.HideParameter(name.Text) ? Secrecy.Whole : Secrecy.None;

    private IntrinsicNode OfSecretText(ComposedText text, Secrecy secrecy)
    {
        // The name of a secret, which only sounds like one.
        if (SecretLiteral.IsName(string.Concat(text.Pieces.Select(piece => piece.Text))))
        {
            return text.With([.. text.Pieces.Select(piece => piece.Node)]);
        }

        var isAlone = text.Pieces.Count(piece => !piece.IsDelimiter && SecretLiteral.HasSubstance(piece.Text)) == 1;
        return text.With([.. text.Pieces.Select(piece => piece.IsLiteral && !SecretLiteral.HasSubstance(piece.Text) ? piece.Node : Of(piece.Node, isAlone ? secrecy : Secrecy.Piece))]);
    }

    // A line of a script may be put together of pieces of which none is a secret, or none says that there is one.
    private IntrinsicNode OfOpenText(ComposedText text)
    {
        var lines = new TextLines(text.Pieces);
        var masked = new TemplateNode[text.Pieces.Count];
        for (var index = 0; index < masked.Length; index++)
        {
            var piece = text.Pieces[index];
            masked[index] = piece.IsLiteral ? ScalarNode.String(lines.Masked(index, standIns.For))
                : Of(piece.Node, lines.IsInSecretLine(index) ? Secrecy.Piece : lines.IsSecretWith(index, Sample) ? Secrecy.Whole : Secrecy.None);
        }

        return text.With(masked);
    }
}
