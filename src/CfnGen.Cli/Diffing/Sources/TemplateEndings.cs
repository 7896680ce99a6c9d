namespace CfnGen.Cli.Diffing.Sources;

/// <summary>How files with templates end.</summary>
internal static class TemplateEndings
{
    private static readonly string[] Endings = [".yaml", ".yml", ".json", ".template"];

    public static bool Has(string file) => Array.IndexOf(Endings, Path.GetExtension(file)) >= 0;
}
