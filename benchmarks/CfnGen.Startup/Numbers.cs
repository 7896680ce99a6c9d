using System.Globalization;

namespace CfnGen.Startup;

/// <summary>Medians, and how numbers are printed.</summary>
internal static class Numbers
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    public static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A bar and whether it is kept.</summary>
    public static string Bar(double measured, double most) => $"≤ {Text(most)} {(measured <= most ? "kept" : "**missed**")}";
}
