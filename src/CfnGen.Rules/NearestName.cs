namespace CfnGen.Rules;

/// <summary>What somebody who misspelt a name may have meant.</summary>
public static class NearestName
{
    /// <summary>The nearest of the candidates, the first of equals; null when the words have less than half in common.</summary>
    public static string? Of(string word, IReadOnlyList<string> candidates)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance < least && distance * 2 <= Math.Max(word.Length, candidate.Length))
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The same as the question that ends a message, with a space before it: <c> Did you mean 'Type'?</c>; empty when nothing is near.</summary>
    internal static string Question(string word, IReadOnlyList<string> candidates) => Of(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>How many letters lie between two words: inserted, left out, exchanged for another.</summary>
    internal static int Distance(string left, string right)
    {
        var row = new int[right.Length + 1];
        for (var j = 0; j < row.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.Length; j++)
            {
                var exchanged = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(exchanged, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
