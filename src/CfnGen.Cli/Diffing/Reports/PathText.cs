namespace CfnGen.Cli.Diffing.Reports;

/// <summary>The way to a value as people write it.</summary>
internal static class PathText
{
    private const string Properties = "Properties.";

    /// <summary>Without the step to the properties, where nearly every way begins.</summary>
    public static string Of(string path) => path.StartsWith(Properties, StringComparison.Ordinal) ? path[Properties.Length..] : path;
}
