using System.Globalization;

namespace CfnGen.Cli.Commands;

/// <summary>How many stacks are worked on at once, as the user wrote it.</summary>
internal static class GivenConcurrency
{
    private const int Default = 4;

    /// <exception cref="WrongUsageException">It is no number, or none above zero.</exception>
    public static int Of(string? text) =>
        text is null ? Default
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count
        : throw new WrongUsageException($"'{text}' is no number of stacks: write --max-concurrency 1 or more.");
}
