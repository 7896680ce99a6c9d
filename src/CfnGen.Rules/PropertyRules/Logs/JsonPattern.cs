namespace CfnGen.Rules.PropertyRules.Logs;

/// <summary>What stands between the braces of a pattern for JSON: comparisons of selectors, joined by <c>&amp;&amp;</c> and <c>||</c>.</summary>
/// <param name="text">The pattern without its braces.</param>
internal sealed class JsonPattern(string text)
{
    private static readonly string[] Operators = ["!=", "<=", ">=", "=", "<", ">"];

    private int index;

    /// <summary>What is wrong, as the end of a sentence; null when nothing is known to be.</summary>
    public string? Problem()
    {
        var problem = Any();
        SkipSpace();
        return problem ?? (index == text.Length ? null : text[index] == ')' ? "a bracket is closed that was not opened" : $"'{Rest()}' is joined by neither && nor ||");
    }

    private string? Any()
    {
        do
        {
            if (One() is { } problem)
            {
                return problem;
            }
        }
        while (Take("&&") || Take("||"));

        return null;
    }

    private string? One()
    {
        if (Take("("))
        {
            return Any() ?? (Take(")") ? null : "a bracket is not closed");
        }

        SkipSpace();
        if (index == text.Length)
        {
            return "a condition is missing at its end";
        }

        if (text[index] != '$')
        {
            return $"'{Rest()}' begins with no selector such as $.level";
        }

        Selector();
        return Comparison();
    }

    private string? Comparison()
    {
        if (TakeWord("IS") || TakeWord("NOT") || TakeWord("EXISTS"))
        {
            Word();
            return null;
        }

        foreach (var sign in Operators)
        {
            if (Take(sign))
            {
                return Value();
            }
        }

        return "a selector is followed by none of = != < > <= >=, IS and NOT EXISTS";
    }

    private string? Value()
    {
        SkipSpace();
        if (index == text.Length || text[index] is ')' or '=' or '&' or '|')
        {
            return "a value is missing after an operator";
        }

        return text[index] switch
        {
            '"' => Quoted('"') ? null : "a quotation mark is not closed",
            '%' => Quoted('%') ? null : "a regular expression is not closed by %",
            _ => Word(),
        };
    }

    private bool Quoted(char mark)
    {
        for (index++; index < text.Length; index++)
        {
            if (text[index] == '\\')
            {
                index++;
            }
            else if (text[index] == mark)
            {
                index++;
                return true;
            }
        }

        return false;
    }

    // A name in brackets may hold anything.
    private void Selector()
    {
        while (index < text.Length && !char.IsWhiteSpace(text[index]) && text[index] is not ('=' or '!' or '<' or '>' or '(' or ')' or '&' or '|'))
        {
            if (text[index] == '[' && text.IndexOf(']', index) is > 0 and var end)
            {
                index = end;
            }

            index++;
        }
    }

    private string? Word()
    {
        SkipSpace();
        while (index < text.Length && !char.IsWhiteSpace(text[index]) && text[index] is not (')' or '&' or '|'))
        {
            index++;
        }

        return null;
    }

    private bool TakeWord(string word)
    {
        SkipSpace();
        if (string.Compare(text, index, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        index += word.Length;
        return true;
    }

    private bool Take(string sign)
    {
        SkipSpace();
        if (string.CompareOrdinal(text, index, sign, 0, sign.Length) != 0)
        {
            return false;
        }

        index += sign.Length;
        return true;
    }

    private void SkipSpace()
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }
    }

    private string Rest() => text[index..].Trim();
}
