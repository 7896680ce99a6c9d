namespace CfnGen.Rules.PropertyRules.CloudWatch;

/// <summary>Reads expressions of metric math as far as the ids in them go.</summary>
internal static class MetricMath
{
    /// <summary>The ids that an expression computes with, each as often as it stands there; none of a query (<c>SELECT</c>), which names no ids.</summary>
    /// <remarks>Ids begin with a small letter, functions and keywords with a big one; what is quoted is neither.</remarks>
    public static List<string> Ids(string expression)
    {
        var ids = new List<string>();
        if (expression.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase))
        {
            return ids;
        }

        var index = 0;
        while (index < expression.Length)
        {
            var letter = expression[index];
            if (letter is '\'' or '"')
            {
                index = AfterQuote(expression, index);
            }
            else if (char.IsAsciiLetterOrDigit(letter))
            {
                var end = WordEnd(expression, index);
                var word = expression[index..end];
                if (char.IsAsciiLetterLower(letter) && word is not ("and" or "or") && !IsCalled(expression, end))
                {
                    ids.Add(word);
                }

                index = end;
            }
            else
            {
                index++;
            }
        }

        return ids;
    }

    private static int AfterQuote(string expression, int start)
    {
        var end = expression.IndexOf(expression[start], start + 1);
        return end < 0 ? expression.Length : end + 1;
    }

    private static int WordEnd(string expression, int start)
    {
        var end = start;
        while (end < expression.Length && (char.IsAsciiLetterOrDigit(expression[end]) || expression[end] == '_'))
        {
            end++;
        }

        return end;
    }

    private static bool IsCalled(string expression, int end) => end < expression.Length && expression[end] == '(';
}
