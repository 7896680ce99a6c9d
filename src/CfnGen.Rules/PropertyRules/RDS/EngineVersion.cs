using System.Globalization;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>Compares versions of engines, whose parts are numbers, or letters and then a number: <c>15.00.4430.1.v1</c>.</summary>
internal static class EngineVersion
{
    /// <summary>Whether a version is one of the known, the beginning of one, as a major version is, or newer than its neighbours.</summary>
    public static bool MayExist(string version, IReadOnlyList<string> known)
    {
        // What follows a dash, as in 5.7.44-rds.20240408, is a build of a version for those who stay on it.
        var dash = version.IndexOf('-', StringComparison.Ordinal);
        var parts = Parts(dash < 0 ? version : version[..dash]);
        for (var length = parts.Length; length >= 0; length--)
        {
            // The known versions that begin with as many of the same parts: what comes next in them decides.
            var neighbours = NeighboursOf(parts, length, known);
            if (neighbours.Count > 0)
            {
                return length == parts.Length || IsNewer(parts[length], neighbours, length);
            }
        }

        return true;
    }

    private static List<string[]> NeighboursOf(string[] parts, int length, IReadOnlyList<string> known)
    {
        var neighbours = new List<string[]>();
        foreach (var version in known)
        {
            var others = Parts(version);
            var same = 0;
            while (same < length && same < others.Length && IsSame(parts[same], others[same]))
            {
                same++;
            }

            if (same == length)
            {
                neighbours.Add(others);
            }
        }

        return neighbours;
    }

    private static bool IsNewer(string part, List<string[]> neighbours, int index)
    {
        foreach (var neighbour in neighbours)
        {
            if (index < neighbour.Length && !IsAbove(part, neighbour[index]))
            {
                return false;
            }
        }

        return char.IsAsciiDigit(part.Length > 0 ? part[^1] : ' ');
    }

    private static bool IsSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsAbove(string one, string other)
    {
        var letters = LettersOf(one);
        return letters == LettersOf(other)
            && IsSame(one[..letters], other[..letters])
            && NumberOf(one, letters) is { } number && NumberOf(other, letters) is { } otherNumber
            && number > otherNumber;
    }

    private static int LettersOf(string part)
    {
        var letters = 0;
        while (letters < part.Length && !char.IsAsciiDigit(part[letters]))
        {
            letters++;
        }

        return letters;
    }

    private static long? NumberOf(string part, int letters) =>
        long.TryParse(part.AsSpan(letters), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string[] Parts(string version) => version.Split('.', '-');
}
