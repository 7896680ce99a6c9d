namespace CfnGen.Rules.PropertyRules.Logs;

/// <summary>The grammar of filter patterns, as far as it is certain: of terms, of fields parted by spaces, and of JSON.</summary>
internal static class FilterPattern
{
    /// <summary>What is wrong, as the end of a sentence; null when nothing is known to be.</summary>
    public static string? Problem(string text)
    {
        var pattern = text.Trim();
        if (pattern.StartsWith('{'))
        {
            return pattern.EndsWith('}') ? new JsonPattern(pattern[1..^1]).Problem() : "it begins with { and does not end with }";
        }

        return pattern.StartsWith('[') && !pattern.EndsWith(']') ? "it begins with [ and does not end with ]"
            : CountQuotes(pattern) % 2 != 0 ? "a quotation mark is not closed"
            : null;
    }

    private static int CountQuotes(string text)
    {
        var count = 0;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\\')
            {
                index++;
            }
            else if (text[index] == '"')
            {
                count++;
            }
        }

        return count;
    }
}
