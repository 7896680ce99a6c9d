using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>A length of time as CloudFormation takes it, ISO 8601 from hours to seconds such as <c>PT1H30M</c>, or an expression that yields one.</summary>
[InterpolatedStringHandler]
public sealed partial class CfnDuration : CfnText, ICfnValue<CfnDuration>
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
    internal TimeSpan? Length => Node is ScalarNode { Text: var text } && Pattern.Match(text) is { Success: true } match
        ? new TimeSpan(Part(match, "hours"), Part(match, "minutes"), Part(match, "seconds"))
        : null;

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

    private static Regex Pattern => DurationPattern();

    [GeneratedRegex(@"\APT(?=[0-9])(?:(?<hours>[0-9]{1,6})H)?(?:(?<minutes>[0-9]{1,8})M)?(?:(?<seconds>[0-9]{1,9})S)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();

    private static int Part(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

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
