using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Shows a node on one line, for messages and debuggers.</summary>
internal static class NodeDescription
{
    private const int MaxLength = 120;

    public static string Of(TemplateNode node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.Length > MaxLength ? text.ToString(0, MaxLength) + "…" : text.ToString();
    }

    private static void Append(StringBuilder text, TemplateNode node)
    {
        if (text.Length > MaxLength)
        {
            return;
        }

        switch (node)
        {
            case ScalarNode scalar:
                text.Append(scalar.Text);
                break;
            case IntrinsicNode { Function: var function, Argument: SequenceNode { Items: [ScalarNode id, ScalarNode attribute] } }
                when function == IntrinsicFunction.GetAtt:
                text.Append("!GetAtt ").Append(id.Text).Append('.').Append(attribute.Text);
                break;
            case IntrinsicNode intrinsic:
                text.Append('!').Append(intrinsic.Function.ShortName).Append(' ');
                Append(text, intrinsic.Argument);
                break;
            case SequenceNode sequence:
                AppendAll(text, '[', ']', sequence.Items, static (to, item) => Append(to, item));
                break;
            case MappingNode mapping:
                AppendAll(text, '{', '}', mapping.Entries, static (to, entry) =>
                {
                    to.Append(entry.Key).Append(": ");
                    Append(to, entry.Value);
                });
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, char close, IReadOnlyList<T> items, Action<StringBuilder, T> append)
    {
        text.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                text.Append(", ");
            }

            append(text, items[i]);
        }

        text.Append(close);
    }
}
