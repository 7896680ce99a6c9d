using System.Globalization;

namespace CfnGen.Rules.PropertyRules.Events;

/// <summary>One of the six fields of a schedule: which numbers, names and signs it takes.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Least">The least number.</param>
/// <param name="Most">The greatest number.</param>
/// <param name="Names">Names for the numbers, from the least on; none where it has none.</param>
/// <param name="Signs">The signs that it takes beside comma, hyphen, star and slash.</param>
internal sealed record CronField(string Name, int Least, int Most, string[] Names, string Signs)
{
    /// <summary>Whether the text of a field says when.</summary>
    public bool Takes(string text)
    {
        if (text == "?")
        {
            return Has('?');
        }

        foreach (var item in text.Split(','))
        {
            if (!TakesItem(item))
            {
                return false;
            }
        }

        return true;
    }

    private bool TakesItem(string item)
    {
        var slash = item.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return Number(item[(slash + 1)..]) > 0 && TakesRange(item[..slash]);
        }

        var hash = item.IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0)
        {
            return Has('#') && TakesOne(item[..hash]) && Number(item[(hash + 1)..]) is >= 1 and <= 5;
        }

        return TakesRange(item) || TakesLast(item);
    }

    // The last day of the month, the last one of a weekday, the weekday nearest to a day.
    private bool TakesLast(string item) =>
        (Has('L') && item.EndsWith('L') && (item.Length == 1 || TakesOne(item[..^1])))
        || (Has('L') && item.StartsWith("L-", StringComparison.Ordinal) && TakesOne(item[2..]))
        || (Has('W') && item.EndsWith('W') && (item == "LW" || TakesOne(item[..^1])));

    private bool TakesRange(string item)
    {
        var hyphen = item.IndexOf('-', StringComparison.Ordinal);
        return item == "*" || (hyphen < 0 ? TakesOne(item) : TakesOne(item[..hyphen]) && TakesOne(item[(hyphen + 1)..]));
    }

    private bool TakesOne(string item)
    {
        if (Number(item) is { } number)
        {
            return number >= Least && number <= Most;
        }

        foreach (var name in Names)
        {
            if (string.Equals(name, item, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(char sign) => Signs.Contains(sign, StringComparison.Ordinal);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
