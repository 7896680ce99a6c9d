namespace CfnGen.CloudFormationStandIn.Templates;

/// <summary>A piece of the text of Fn::Sub: a literal, or a name that stood in <c>${ }</c>.</summary>
internal sealed record SubText(string Text, bool IsName)
{
    /// <summary>What the name refers to; behind a dot comes the attribute.</summary>
    public Reference Reference => Text.Split('.', 2) is [var name, var attribute] ? new(name, attribute) : new(Text, null);

    public static IEnumerable<SubText> Parse(string text)
    {
        var position = 0;
        while (text.IndexOf("${", position, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            yield return new(text[position..open], false);
            var inner = text[(open + 2)..close];
            yield return inner.StartsWith('!') ? new($"${{{inner[1..]}}}", false) : new(inner.Trim(), true);
            position = close + 1;
        }

        yield return new(text[position..], false);
    }
}
