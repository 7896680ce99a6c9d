using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>A text that <c>Fn::Sub</c> or <c>Fn::Join</c> puts together, in its pieces.</summary>
internal sealed class ComposedText
{
    private readonly IntrinsicNode call;
    private readonly List<TextPiece> pieces = [];

    private ComposedText(IntrinsicNode call) => this.call = call;

    public IReadOnlyList<TextPiece> Pieces => pieces;

    /// <summary>Null: the call is neither, or only deploy time knows its pieces.</summary>
    public static ComposedText? Of(IntrinsicNode call)
    {
        var text = new ComposedText(call);
        switch (call.Argument)
        {
            case ScalarNode whole when call.Function == IntrinsicFunction.Sub:
                text.ReadSub(whole.Text, null);
                return text;
            case SequenceNode { Items: [ScalarNode whole, MappingNode variables] } when call.Function == IntrinsicFunction.Sub:
                text.ReadSub(whole.Text, variables);
                return text;
            case SequenceNode { Items: [ScalarNode delimiter, SequenceNode items] } when call.Function == IntrinsicFunction.Join:
                text.ReadJoin(delimiter.Text, items);
                return text;
            default:
                return null;
        }
    }

    /// <summary>The same call with other pieces.</summary>
    /// <param name="masked">One for each piece; those of delimiters, and of names that are no variables, do not count.</param>
    public IntrinsicNode With(IReadOnlyList<TemplateNode> masked)
    {
        if (call.Function == IntrinsicFunction.Join)
        {
            var delimiter = ((SequenceNode)call.Argument).Items[0];
            return new(call.Function, new SequenceNode([delimiter, new SequenceNode([.. masked.Where((_, index) => !pieces[index].IsDelimiter)])])) { Source = call.Source };
        }

        var whole = new StringBuilder();
        var values = new Dictionary<string, TemplateNode>(StringComparer.Ordinal);
        for (var index = 0; index < pieces.Count; index++)
        {
            if (pieces[index].Name is { } name)
            {
                whole.Append("${").Append(name).Append('}');
                values[name] = masked[index];
            }
            else
            {
                whole.Append(((ScalarNode)masked[index]).Text);
            }
        }

        var text = ScalarNode.String(whole.ToString());
        var variables = (call.Argument as SequenceNode)?.Items[1] as MappingNode;
        return new(call.Function, variables is null ? text : new SequenceNode([text, new MappingNode([.. variables.Entries.Select(entry => new MappingEntry(entry.Key, values.GetValueOrDefault(entry.Key, entry.Value)))])])) { Source = call.Source };
    }

    private void ReadJoin(string delimiter, SequenceNode items)
    {
        foreach (var item in items.Items)
        {
            if (pieces.Count > 0)
            {
                pieces.Add(new(delimiter, ScalarNode.String(delimiter)) { IsDelimiter = true });
            }

            pieces.Add(new(item is ScalarNode literal ? literal.Text : ReadableNode.TextOf(item), item));
        }
    }

    private void ReadSub(string whole, MappingNode? variables)
    {
        var start = 0;
        for (var open = Next(0); open >= 0; open = Next(start))
        {
            var close = whole.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            AddLiteral(whole[start..open]);
            var name = whole[(open + 2)..close];
            var node = variables?[name] ?? Reference(name);
            pieces.Add(new(node is ScalarNode literal ? literal.Text : ReadableNode.TextOf(node), node) { Name = name });
            start = close + 1;
        }

        AddLiteral(whole[start..]);

        // ${!Name} is text.
        int Next(int from)
        {
            var at = whole.IndexOf("${", from, StringComparison.Ordinal);
            while (at >= 0 && at + 2 < whole.Length && whole[at + 2] == '!')
            {
                at = whole.IndexOf("${", at + 2, StringComparison.Ordinal);
            }

            return at;
        }
    }

    private void AddLiteral(string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new(text, ScalarNode.String(text)));
        }
    }

    private static IntrinsicNode Reference(string name) => name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
        ? new(IntrinsicFunction.GetAtt, new SequenceNode([ScalarNode.String(name[..dot]), ScalarNode.String(name[(dot + 1)..])]))
        : new(IntrinsicFunction.Ref, ScalarNode.String(name));
}
