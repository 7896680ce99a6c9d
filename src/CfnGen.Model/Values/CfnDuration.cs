using System.Globalization;
using System.Runtime.CompilerServices;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A length of time as CloudFormation takes it, ISO 8601 from hours to seconds such as <c>PT1H30M</c>, or an expression that yields one.</summary>
[InterpolatedStringHandler]
public sealed class CfnDuration : CfnText, ICfnValue<CfnDuration>
{
    public CfnDuration(int literalLength, int formattedCount)
        : base(literalLength, formattedCount)
    {
    }

    private CfnDuration(TemplateNode node)
        : base(node)
    {
    }

    /// <summary>How long a literal is; null for what only deploy time knows, and for a text that is no duration.</summary>
    internal TimeSpan? Length => Node is ScalarNode { Text: var text } ? Parse(text) : null;

    /// <exception cref="FormatException">The text is no duration of hours, minutes and seconds.</exception>
    public static implicit operator CfnDuration(string value)
    {
        var duration = new CfnDuration(ScalarNode.String(value));
        return duration.Length is not null
            ? duration
            : throw new FormatException($"'{value}' is no duration: write hours, minutes and seconds such as PT1H30M, PT15M or PT0S.");
    }

    /// <exception cref="ArgumentOutOfRangeException">The time is negative, or no whole number of seconds.</exception>
    public static implicit operator CfnDuration(TimeSpan value) => new(ScalarNode.String(Text(value)));

    public static implicit operator CfnDuration(CfnExpression value) => new(value.Node);

    public static implicit operator CfnDuration(CfnString value) => new(value.Node);

    static CfnDuration ICfnValue<CfnDuration>.Of(TemplateNode node) => new(node);

    // By hand: the library for regular expressions would cost a start more than all durations.
    private static TimeSpan? Parse(string text)
    {
        if (text.Length < 4 || !text.StartsWith("PT", StringComparison.Ordinal))
        {
            return null;
        }

        var at = 2;
        var hours = Part(text, ref at, 'H', maxDigits: 6);
        var minutes = Part(text, ref at, 'M', maxDigits: 8);
        var seconds = Part(text, ref at, 'S', maxDigits: 9);
        return at == text.Length ? new TimeSpan(hours, minutes, seconds) : null;
    }

    /// <summary>The number before a unit; zero, and no step ahead, where it does not stand.</summary>
    private static int Part(string text, ref int at, char unit, int maxDigits)
    {
        var number = 0;
        var end = at;
        while (end < text.Length && end - at < maxDigits && char.IsAsciiDigit(text[end]))
        {
            number = (number * 10) + (text[end] - '0');
            end++;
        }

        if (end == at || end == text.Length || text[end] != unit)
        {
            return 0;
        }

        at = end + 1;
        return number;
    }

    private static string Text(TimeSpan value)
    {
        if (value < TimeSpan.Zero || value.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "CloudFormation takes whole seconds from 0 up.");
        }

        var hours = value.Ticks / TimeSpan.TicksPerHour;
        return value == TimeSpan.Zero
            ? "PT0S"
            : "PT" + Unit(hours, 'H') + Unit(value.Minutes, 'M') + Unit(value.Seconds, 'S');
    }

    private static string Unit(long count, char unit) => count == 0 ? "" : count.ToString(CultureInfo.InvariantCulture) + unit;
}
