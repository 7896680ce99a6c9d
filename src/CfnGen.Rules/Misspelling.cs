namespace CfnGen.Rules;

/// <summary>Names that are so close to known ones that they can only be those, misspelt.</summary>
/// <remarks>Stricter than <see cref="NearestName"/>: a name that is not known here may still be published.</remarks>
internal static class Misspelling
{
    private const int MostLetters = 2;

    /// <summary>The name that is meant; null where none is close enough.</summary>
    public static string? Of(string word, IReadOnlyList<string> names)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in names)
        {
            var distance = string.Equals(name, word, StringComparison.OrdinalIgnoreCase) ? 0 : NearestName.Distance(name.ToLowerInvariant(), word.ToLowerInvariant());
            if (distance < least && distance <= Allowed(word, name) && DigitsOf(word) == DigitsOf(name))
            {
                (nearest, least) = (name, distance);
            }
        }

        return nearest;
    }

    // Short names differ by few letters all the time.
    private static int Allowed(string word, string name) => Math.Min(MostLetters, Math.Min(word.Length, name.Length) / 4);

    // 502 and 503, or read1 and read2, are names of their own.
    private static string DigitsOf(string name)
    {
        var digits = "";
        foreach (var letter in name)
        {
            digits += char.IsAsciiDigit(letter) ? letter.ToString() : "";
        }

        return digits;
    }
}
