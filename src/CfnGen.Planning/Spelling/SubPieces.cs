using CfnGen.Model.Documents;

namespace CfnGen.Planning.Spelling;

/// <summary>The text of an <c>Fn::Sub</c> in its pieces.</summary>
internal static class SubPieces
{
    /// <summary>Literal texts and what stands for variables, in their order; an opened brace that is never closed is text.</summary>
    /// <param name="variableOf">What a name between the braces stands for.</param>
    public static List<TemplateNode> Of(string text, Func<string, TemplateNode> variableOf)
    {
        var pieces = new List<TemplateNode>();
        var start = 0;
        for (var open = text.IndexOf("${", StringComparison.Ordinal); open >= 0; open = text.IndexOf("${", start, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (text[open + 2] == '!')
            {
                pieces.Add(ScalarNode.String(text[start..(open + 2)] + text[(open + 3)..(close + 1)]));
            }
            else
            {
                pieces.Add(ScalarNode.String(text[start..open]));
                pieces.Add(variableOf(text[(open + 2)..close].Trim()));
            }

            start = close + 1;
        }

        pieces.Add(ScalarNode.String(text[start..]));
        return pieces;
    }

    /// <summary>What CloudFormation puts in the place of a name that the second argument does not define.</summary>
    public static IntrinsicNode Reference(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0
            ? new(IntrinsicFunction.Ref, ScalarNode.String(name))
            : new(IntrinsicFunction.GetAtt, new SequenceNode([ScalarNode.String(name[..dot]), ScalarNode.String(name[(dot + 1)..])]));
    }
}
