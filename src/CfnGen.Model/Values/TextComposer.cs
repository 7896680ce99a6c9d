using System.Globalization;
using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>Makes one node of a text with holes: a plain text, the reference itself, or an <c>Fn::Sub</c>.</summary>
internal sealed class TextComposer(int literalLength, int holes)
{
    private readonly List<Piece> pieces = new((holes * 2) + 1);
    private readonly StringBuilder literal = new(literalLength);
    private bool endsInTypedDollar;

    /// <summary>Text from the author's string itself.</summary>
    public void Literal(string text)
    {
        literal.Append(text);
        endsInTypedDollar = text.EndsWith('$');
    }

    /// <summary>Text from a hole whose value is known now.</summary>
    public void Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        literal.Append(text);
        if (text.Length > 0)
        {
            endsInTypedDollar = false;
        }
    }

    /// <summary>A value that may be known only at deploy time.</summary>
    public void Hole(TemplateNode value)
    {
        if (value is ScalarNode scalar)
        {
            Text(scalar.Text);
            return;
        }

        if (value is not IntrinsicNode intrinsic)
        {
            throw new ArgumentException($"{NodeDescription.Of(value)} is no text: join it, or take one of its members.", nameof(value));
        }

        if (endsInTypedDollar)
        {
            throw new FormatException(
                $"A '$' stands before the hole for {NodeDescription.Of(value)}: leave it out, because a hole is a reference already. "
                + "For a real dollar sign before a value write the hole {\"$\"}.");
        }

        EndLiteral();
        pieces.Add(new(null, intrinsic));
    }

    public TemplateNode Compose()
    {
        EndLiteral();
        return pieces switch
        {
            [] => ScalarNode.String(""),
            [{ Literal: { } text }] => ScalarNode.String(text),
            [{ Hole: { } hole }] => hole,
            _ => Sub(),
        };
    }

    private void EndLiteral()
    {
        if (literal.Length > 0)
        {
            pieces.Add(new(literal.ToString(), null));
            literal.Clear();
            endsInTypedDollar = false;
        }
    }

    private IntrinsicNode Sub()
    {
        var text = new StringBuilder();
        List<MappingEntry>? variables = null;
        object? owner = null;
        foreach (var piece in pieces)
        {
            if (piece.Literal is { } known)
            {
                Append(text, known.Replace("${", "${!", StringComparison.Ordinal));
                continue;
            }

            var hole = piece.Hole!;
            if (Inline(hole) is { } inline)
            {
                owner = SameOwner(owner, hole.Owner);
                Append(text, inline);
            }
            else
            {
                variables ??= [];
                text.Append("${").Append(NameOf(hole, variables)).Append('}');
            }
        }

        TemplateNode template = ScalarNode.String(text.ToString());
        return new(IntrinsicFunction.Sub, variables is null ? template : new SequenceNode([template, new MappingNode(variables)])) { Owner = owner };
    }

    /// <summary>A dollar sign at the end of one piece and a brace at the start of the next make no reference either.</summary>
    private static void Append(StringBuilder text, string piece)
    {
        if (text.Length > 0 && text[^1] == '$' && piece.StartsWith('{'))
        {
            text.Append("{!").Append(piece, 1, piece.Length - 1);
            return;
        }

        text.Append(piece);
    }

    /// <summary>How a hole stands in the text itself, or null when it needs a variable.</summary>
    private static string? Inline(IntrinsicNode hole) => hole.Argument switch
    {
        ScalarNode name when hole.Function == IntrinsicFunction.Ref => "${" + name.Text + "}",
        ScalarNode inner when hole.Function == IntrinsicFunction.Sub => inner.Text,
        SequenceNode { Items: [ScalarNode id, ScalarNode attribute] } when hole.Function == IntrinsicFunction.GetAtt =>
            "${" + id.Text + "." + attribute.Text + "}",
        _ => null,
    };

    /// <summary>The variable for a hole: the same for the same expression, named after its function, or after the key that is looked up in a mapping, and numbered from the second on.</summary>
    private string NameOf(IntrinsicNode hole, List<MappingEntry> variables)
    {
        foreach (var variable in variables)
        {
            if (variable.Value.Equals(hole))
            {
                return variable.Key;
            }
        }

        var number = 1;
        var word = WordFor(hole);
        string name;
        do
        {
            name = number == 1 ? word : word + number.ToString(CultureInfo.InvariantCulture);
            number++;
        }
        while (variables.Exists(variable => variable.Key == name) || IsReferenced(name));

        variables.Add(new(name, hole));
        return name;
    }

    private static string WordFor(IntrinsicNode hole) => hole.Function == IntrinsicFunction.FindInMap
        && hole.Argument is SequenceNode { Items: [_, _, ScalarNode { Text: { Length: > 0 } key }, ..] } && IsName(key)
        ? key
        : hole.Function.ShortName;

    private static bool IsName(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A variable would hide a member of the same name that the text refers to.</summary>
    private bool IsReferenced(string name) => pieces.Exists(piece =>
        piece.Hole is { } hole && Inline(hole) is { } inline
        && (inline.Contains("${" + name + "}", StringComparison.Ordinal) || inline.Contains("${" + name + ".", StringComparison.Ordinal)));

    private static object? SameOwner(object? owner, object? next) => owner is null || next is null || ReferenceEquals(owner, next)
        ? owner ?? next
        : throw new InvalidOperationException(
            $"One text refers to members of two stacks, {owner} and {next}. A stack can use another's values only through its exports: Fn.ImportValue.");

    // A class: ReadyToRun compiles no framework generics over our own structs.
    private sealed record Piece(string? Literal, IntrinsicNode? Hole);
}
