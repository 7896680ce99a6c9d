namespace CfnGen.Planning.Capacity;

/// <summary>Durations as CloudFormation takes them: <c>PT1H30M</c>.</summary>
internal static class IsoDuration
{
    /// <summary>Null where the text is no duration of hours, minutes and seconds.</summary>
    public static TimeSpan? Parse(string text)
    {
        if (text.Length < 4 || !text.StartsWith("PT", StringComparison.Ordinal))
        {
            return null;
        }

        var (total, number, digits, units) = (TimeSpan.Zero, 0, 0, "HMS");
        foreach (var character in text.AsSpan(2))
        {
            if (char.IsAsciiDigit(character) && digits < 9)
            {
                (number, digits) = ((number * 10) + (character - '0'), digits + 1);
                continue;
            }

            var unit = units.IndexOf(character, StringComparison.Ordinal);
            if (unit < 0 || digits == 0)
            {
                return null;
            }

            total += character switch
            {
                'H' => TimeSpan.FromHours(number),
                'M' => TimeSpan.FromMinutes(number),
                _ => TimeSpan.FromSeconds(number),
            };
            (number, digits, units) = (0, 0, units[(unit + 1)..]);
        }

        return digits == 0 ? total : null;
    }
}
