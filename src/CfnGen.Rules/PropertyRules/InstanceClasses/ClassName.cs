namespace CfnGen.Rules.PropertyRules.InstanceClasses;

/// <summary>The parts of the name of an instance class: <c>db.m7gd.2xlarge</c> is <c>db.</c>, <c>m</c>, 7, <c>gd</c> and <c>2xlarge</c>.</summary>
/// <param name="Start">What stands before the family, with its dot; empty where there is nothing.</param>
/// <param name="Letters">What the family is for.</param>
/// <param name="Generation">Which one it is of its kind.</param>
/// <param name="Variant">The processor and what else is special; empty where nothing is.</param>
/// <param name="Size">All that follows the family.</param>
internal sealed record ClassName(string Start, string Letters, int Generation, string Variant, string Size)
{
    /// <summary>All families of one kind, whatever their generation.</summary>
    public string Series => Start + Letters;

    /// <summary>Null where no part looks like a family, which has letters and then a number, and has a size behind it.</summary>
    public static ClassName? Parse(string text)
    {
        text = text.ToLowerInvariant();
        var start = 0;
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', start))
        {
            if (ParseFamily(text, start, dot) is { } name)
            {
                return name;
            }

            start = dot + 1;
        }

        return null;
    }

    private static ClassName? ParseFamily(string text, int start, int end)
    {
        var digits = start;
        while (digits < end && char.IsAsciiLetter(text[digits]))
        {
            digits++;
        }

        var generation = 0;
        var variant = digits;
        while (variant < end && char.IsAsciiDigit(text[variant]) && generation < 1_000)
        {
            generation = (generation * 10) + (text[variant++] - '0');
        }

        return digits == start || variant == digits
            ? null
            : new(text[..start], text[start..digits], generation, text[variant..end], text[(end + 1)..]);
    }
}
