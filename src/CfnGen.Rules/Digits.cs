using System.Globalization;

namespace CfnGen.Rules;

/// <summary>Numbers as messages show them.</summary>
internal static class Digits
{
    /// <summary>Without separators: <c>51200</c>.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>With a comma after each thousand: <c>51,200</c>.</summary>
    public static string Grouped(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A count with its noun: <c>1 item</c>, <c>2 items</c>.</summary>
    public static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{Grouped(count)} {noun}s";
}
