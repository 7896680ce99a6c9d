namespace CfnGen.Planning.Access.Policies;

/// <summary>Compares patterns in which <c>*</c> stands for any text and <c>?</c> for one character, by what they match.</summary>
/// <remarks><c>${…}</c> is a text that only deploy time, or the request, knows: it is covered by itself and by <c>*</c>, and may overlap with anything.</remarks>
internal static class Glob
{
    /// <summary>Whether all that the narrow pattern matches is matched by the wide one.</summary>
    public static bool Covers(string wide, string narrow)
    {
        if (wide == "*" || wide == narrow)
        {
            return true;
        }

        if (wide.AsSpan().IndexOfAny('*', '?') < 0)
        {
            return false;
        }

        // The usual walk with one way back: to the last asterisk, which takes one character more.
        var (w, n, star, taken) = (0, 0, -1, 0);
        while (n < narrow.Length)
        {
            if (w < wide.Length && wide[w] == '*')
            {
                (star, taken) = (w, n);
                w++;
            }
            else if (w < wide.Length && Matches(wide, w, narrow, n))
            {
                w++;
                n++;
            }
            else if (star >= 0)
            {
                taken++;
                (w, n) = (star + 1, taken);
            }
            else
            {
                return false;
            }
        }

        return wide.AsSpan(w).TrimStart('*').IsEmpty;
    }

    /// <summary>Whether some text may be matched by both.</summary>
    public static bool MayOverlap(string one, string other)
    {
        // Row by row: whether what is left of the one can equal what is left of the other.
        var (first, second) = (Open(one), Open(other));
        var below = new bool[second.Length + 1];
        var row = new bool[second.Length + 1];
        for (var i = first.Length; i >= 0; i--)
        {
            for (var j = second.Length; j >= 0; j--)
            {
                row[j] = i < first.Length && first[i] == '*' ? below[j] || (j < second.Length && row[j + 1])
                    : j < second.Length && second[j] == '*' ? row[j + 1] || (i < first.Length && below[j])
                    : i < first.Length && j < second.Length ? (first[i] == second[j] || first[i] == '?' || second[j] == '?') && below[j + 1]
                    : i == first.Length && j == second.Length;
            }

            (row, below) = (below, row);
        }

        return below[0];
    }

    // A question mark does not stand for an asterisk, nor for what a reference will give.
    private static bool Matches(string wide, int w, string narrow, int n) =>
        wide[w] == narrow[n] || (wide[w] == '?' && narrow[n] != '*' && !narrow.AsSpan(n).StartsWith("${", StringComparison.Ordinal));

    /// <summary>The pattern with an asterisk for each reference.</summary>
    private static string Open(string pattern)
    {
        while (pattern.IndexOf("${", StringComparison.Ordinal) is var start and >= 0)
        {
            pattern = string.Concat(pattern.AsSpan(0, start), "*", pattern.AsSpan(End(pattern, start)));
        }

        return pattern;
    }

    private static int End(string pattern, int start)
    {
        var depth = 0;
        for (var index = start; index < pattern.Length; index++)
        {
            depth += pattern[index] == '{' ? 1 : pattern[index] == '}' ? -1 : 0;
            if (pattern[index] == '}' && depth == 0)
            {
                return index + 1;
            }
        }

        return pattern.Length;
    }
}
