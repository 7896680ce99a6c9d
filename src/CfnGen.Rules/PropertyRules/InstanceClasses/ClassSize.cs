using System.Globalization;

namespace CfnGen.Rules.PropertyRules.InstanceClasses;

/// <summary>Compares the sizes of instances by their names.</summary>
internal static class ClassSize
{
    private static readonly string[] Small = ["nano", "micro", "small", "medium", "large", "xlarge"];

    /// <summary>The more, the larger; below zero for what is no size of an instance.</summary>
    public static int RankOf(string size)
    {
        const string Extra = "xlarge";
        if (size.StartsWith("metal", StringComparison.Ordinal))
        {
            return int.MaxValue;
        }

        return size.EndsWith(Extra, StringComparison.Ordinal)
            && int.TryParse(size.AsSpan(0, size.Length - Extra.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var times)
            ? Small.Length + times
            : Array.IndexOf(Small, size);
    }
}
