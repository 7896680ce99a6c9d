namespace CfnGen.Rules.OperationsRules.Alarms.Composite;

/// <summary>Reads the rule of a composite alarm: states of alarms, joined by AND, OR and NOT.</summary>
internal sealed class CompositeRuleReader
{
    private static readonly string[] States = ["ALARM", "OK", "INSUFFICIENT_DATA"];

    private readonly string text;
    private readonly List<string> names = [];
    private int at;

    private CompositeRuleReader(string text) => this.text = text;

    /// <summary>The alarms that the rule names, without quotes.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>What is wrong with the rule; null: nothing.</summary>
    public string? Problem { get; private set; }

    private bool IsAtEnd => at == text.Length;

    private string Rest => text[at..Math.Min(text.Length, at + 20)];

    public static CompositeRuleReader Read(string text)
    {
        var reader = new CompositeRuleReader(text);
        reader.SkipSpace();
        if (reader.IsAtEnd)
        {
            reader.Fail("it is empty");
        }
        else if (reader.Expression() && !reader.IsAtEnd)
        {
            reader.Fail($"AND or OR is expected before '{reader.Rest}'");
        }

        return reader;
    }

    private bool Expression()
    {
        do
        {
            if (!Operand())
            {
                return false;
            }
        }
        while (TryWord("AND") || TryWord("OR"));

        return true;
    }

    private bool Operand()
    {
        while (TryWord("NOT"))
        {
        }

        if (TryMark('('))
        {
            return Expression() && (TryMark(')') || Fail("a parenthesis is not closed"));
        }

        if (TryWord("TRUE") || TryWord("FALSE"))
        {
            return true;
        }

        // Newer than the rest of the grammar, with lists inside; what matters is that its parentheses match.
        if (TryWord("AT_LEAST"))
        {
            return Balanced();
        }

        foreach (var state in States)
        {
            if (TryWord(state))
            {
                return AlarmName(state);
            }
        }

        return Fail(IsAtEnd ? "the state of an alarm is expected at its end" : $"ALARM(…), OK(…), INSUFFICIENT_DATA(…), TRUE or FALSE is expected at '{Rest}'");
    }

    private bool AlarmName(string state)
    {
        if (!TryMark('('))
        {
            return Fail($"{state} needs the name of an alarm in parentheses");
        }

        if (!IsAtEnd && text[at] is '"' or '\'')
        {
            return QuotedName();
        }

        var end = text.IndexOf(')', at);
        if (end < 0)
        {
            return Fail("a parenthesis is not closed");
        }

        var name = text[at..end].Trim();
        if (name.Length == 0)
        {
            return Fail($"{state} needs the name of an alarm in parentheses");
        }

        names.Add(name);
        at = end + 1;
        SkipSpace();
        return true;
    }

    private bool QuotedName()
    {
        var close = text.IndexOf(text[at], at + 1);
        if (close < 0)
        {
            return Fail("a quotation mark is not closed");
        }

        names.Add(text[(at + 1)..close]);
        at = close + 1;
        SkipSpace();
        return TryMark(')') || Fail("a parenthesis is not closed");
    }

    private bool Balanced()
    {
        var depth = 0;
        while (!IsAtEnd)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            at++;
            if (depth == 0)
            {
                SkipSpace();
                return true;
            }
        }

        return Fail("a parenthesis is not closed");
    }

    private bool TryWord(string word)
    {
        var end = at + word.Length;
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0 || (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')))
        {
            return false;
        }

        at = end;
        SkipSpace();
        return true;
    }

    private bool TryMark(char mark)
    {
        if (IsAtEnd || text[at] != mark)
        {
            return false;
        }

        at++;
        SkipSpace();
        return true;
    }

    private void SkipSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    // Only the first problem says what was meant.
    private bool Fail(string problem)
    {
        Problem ??= problem;
        return false;
    }
}
