using System.Globalization;

namespace CfnGen.Cli.Commands;

/// <summary>Spans of time as options take them: <c>90s</c>, <c>5m</c>, <c>1h</c>.</summary>
internal static class GivenSpan
{
    /// <returns>Null: it is none.</returns>
    public static TimeSpan? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return null;
        }

        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            _ => null,
        };
    }

    /// <param name="option">For the message: <c>--timeout</c>.</param>
    /// <param name="text">What was given; null: nothing.</param>
    /// <exception cref="WrongUsageException">It is no span, or an empty one.</exception>
    public static TimeSpan Of(string option, string? text, TimeSpan otherwise) =>
        text is null ? otherwise
        : Parse(text) is { } span && span > TimeSpan.Zero ? span
        : throw new WrongUsageException($"'{text}' is no time: write {option} 90s, 30m or 2h.");
}
