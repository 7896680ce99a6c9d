using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Spelling;

/// <summary>Puts pieces of text together: neighbouring literals become one, and what is left is a <c>Fn::Join</c> without delimiter, or its only piece.</summary>
internal sealed class CanonicalText(SourceLocation source)
{
    private readonly List<TemplateNode> pieces = [];
    private readonly StringBuilder literal = new();

    public void Add(string text) => literal.Append(text);

    /// <summary>Adds a piece that is in canonical form.</summary>
    public void Add(TemplateNode piece)
    {
        if (piece is ScalarNode { Kind: not ScalarKind.Null } scalar)
        {
            literal.Append(scalar.Text);
        }
        else if (IsText(piece, out var inner))
        {
            foreach (var item in inner)
            {
                Add(item);
            }
        }
        else
        {
            EndLiteral();
            pieces.Add(piece);
        }
    }

    public TemplateNode ToNode()
    {
        if (pieces.Count == 0)
        {
            return ScalarNode.String(literal.ToString());
        }

        EndLiteral();
        return pieces.Count == 1 ? pieces[0] : new IntrinsicNode(IntrinsicFunction.Join, new SequenceNode([ScalarNode.String(""), new SequenceNode(pieces)])) { Source = source };
    }

    /// <summary>Whether a node is a text in pieces, as this class makes it.</summary>
    private static bool IsText(TemplateNode node, out IReadOnlyList<TemplateNode> pieces)
    {
        pieces = node is IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode { Text: "" }, SequenceNode items] } } call && call.Function == IntrinsicFunction.Join
            ? items.Items
            : [];
        return pieces.Count > 0;
    }

    private void EndLiteral()
    {
        if (literal.Length > 0)
        {
            pieces.Add(ScalarNode.String(literal.ToString()));
            literal.Clear();
        }
    }
}
