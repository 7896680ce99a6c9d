using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scripts;

/// <summary>The text of a script as a template composes it of <c>Fn::Base64</c>, <c>Fn::Sub</c> and <c>Fn::Join</c>, with the references kept in it.</summary>
/// <remarks>A reference stands in the text between two marks that no script holds: with its name, or with nothing where only deploy time knows what it will be.</remarks>
internal sealed class ScriptText
{
    public const char Open = '\uE000';
    public const char Close = '\uE001';

    private readonly StringBuilder text = new();
    private readonly List<Piece> pieces = [];

    private ScriptText()
    {
    }

    public string Text { get; private set; } = "";

    public static ScriptText Of(Place place)
    {
        var script = new ScriptText();
        script.Read(place);
        script.Text = script.text.ToString();
        return script;
    }

    /// <summary>How a reference stands in a script's text.</summary>
    public static string Mark(string name) => $"{Open}{name}{Close}";

    /// <summary>Whether a word of a script is the same after the deployment: no reference, and no variable of the shell.</summary>
    public static bool IsLiteral(string word)
    {
        foreach (var character in word)
        {
            if (character is Open or '$' or '%' or '`' or '{' or '<')
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    /// <summary>What wrote the character at this position: an item of a Join, or the whole text.</summary>
    public Place PlaceAt(int position)
    {
        var place = pieces[0].Place;
        foreach (var piece in pieces)
        {
            if (piece.Start > position)
            {
                break;
            }

            place = piece.Place;
        }

        return place;
    }

    private void Read(Place place)
    {
        pieces.Add(new(text.Length, place));
        if (place.Text is { } literal)
        {
            text.Append(literal);
        }
        else if (place.Calls(IntrinsicFunction.Base64))
        {
            Read(place.Argument);
        }
        else if (place.Calls(IntrinsicFunction.Sub))
        {
            ReadSub(place.Argument);
        }
        else if (place.Calls(IntrinsicFunction.Join) && place.Argument.Items is [{ Text: { } delimiter }, { Node: SequenceNode } items])
        {
            ReadJoin(items.Items, delimiter);
        }
        else
        {
            text.Append(Mark(ReferenceOf(place)));
        }
    }

    private void ReadJoin(Place[] items, string delimiter)
    {
        for (var index = 0; index < items.Length; index++)
        {
            text.Append(index == 0 ? "" : delimiter);
            Read(items[index]);
        }
    }

    private void ReadSub(Place argument)
    {
        var (template, variables) = argument.Items is [var first, var second] ? (first, second) : (argument, null);
        if (template.Text is not { } sub)
        {
            text.Append(Mark(""));
            return;
        }

        var start = 0;
        while (sub.IndexOf("${", start, StringComparison.Ordinal) is >= 0 and var open && sub.IndexOf('}', open) is >= 0 and var close)
        {
            text.Append(sub, start, open - start);
            ReadVariable(sub[(open + 2)..close], variables);
            start = close + 1;
        }

        text.Append(sub, start, sub.Length - start);
    }

    private void ReadVariable(string written, Place? variables)
    {
        var name = written.Trim();
        if (name.StartsWith('!'))
        {
            text.Append("${").Append(name, 1, name.Length - 1).Append('}');
        }
        else if (variables?[name] is { } value)
        {
            text.Append(value.Text ?? Mark(ReferenceOf(value)));
        }
        else
        {
            text.Append(SubText.IsName(name) ? Mark(name) : $"${{{written}}}");
        }
    }

    // The name of what is referred to, as Fn::Sub writes it.
    private static string ReferenceOf(Place place)
    {
        if (place.Calls(IntrinsicFunction.Ref))
        {
            return place.Argument.Text ?? "";
        }

        if (place.Calls(IntrinsicFunction.GetAtt) && place.Argument.Items is [{ Text: { } name }, .. var pieces] && TreeWalk.AttributeOf(pieces) is { } attribute)
        {
            return $"{name}.{attribute}";
        }

        return place.Calls(IntrinsicFunction.Sub) && place.Argument.Text is { } sub && SubText.Variables(sub) is [var only] && sub.Length == only.Length + "${}".Length ? only : "";
    }

    private sealed record Piece(int Start, Place Place);
}
