using System.Globalization;

namespace CfnGen.Rules.OperationsRules.Groups;

/// <summary>Durations as CloudFormation's policies write them: <c>PT1H30M</c>.</summary>
internal static class Durations
{
    /// <summary>The seconds; null when the text is no duration.</summary>
    public static long? Seconds(string text)
    {
        if (!text.StartsWith('P') || text.Length < 3)
        {
            return null;
        }

        long seconds = 0;
        var isTime = false;
        var digits = 1;
        for (var index = 1; index < text.Length; index++)
        {
            if (char.IsAsciiDigit(text[index]))
            {
                continue;
            }

            if (text[index] == 'T' && digits == index && !isTime)
            {
                isTime = true;
            }
            else if (UnitOf(text[index], isTime) is { } unit && long.TryParse(text.AsSpan(digits, index - digits), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < int.MaxValue)
            {
                seconds += count * unit;
            }
            else
            {
                return null;
            }

            digits = index + 1;
        }

        return digits == text.Length && text[^1] != 'T' ? seconds : null;
    }

    private static int? UnitOf(char letter, bool isTime) => (letter, isTime) switch
    {
        ('D', false) => 86_400,
        ('H', true) => 3600,
        ('M', true) => 60,
        ('S', true) => 1,
        _ => null,
    };
}
