using System.ComponentModel;
using System.Globalization;

namespace CfnGen.Startup;

/// <summary>The rules over many templates beside cfn-lint over the same ones, each as one process, one after the other.</summary>
internal static class CheckTable
{
    private const double LeastTimesFaster = 50;

    public static void Print(string root, PublishedProgram cfngen)
    {
        var (folder, files) = Templates(root);
        if (!IsInstalled("cfn-lint"))
        {
            Console.WriteLine("cfn-lint is not installed: nothing to compare `cfngen check` with.");
            return;
        }

        // Once each: cfn-lint takes about a minute.
        var theirs = PublishedProgram.Start("cfn-lint", ["--", .. files]).Elapsed;
        var ours = cfngen.RunWithFindings(["check", .. files]).Elapsed;
        var times = theirs / ours;
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {files.Length} templates of {folder} | ms |"));
        Console.WriteLine("|---|---|");
        Console.WriteLine($"| `cfn-lint` | {Numbers.Text(theirs)} |");
        Console.WriteLine($"| `cfngen check` | {Numbers.Text(ours)} |");
        Console.WriteLine($"| times faster | {Numbers.Text(times)} (bar ≥ {Numbers.Text(LeastTimesFaster)} {(times >= LeastTimesFaster ? "kept" : "**missed**")}) |");
    }

    // The public templates where they are at hand, else our own.
    private static (string Folder, string[] Files) Templates(string root)
    {
        var corpus = Path.Combine(root, "..", "shared", "corpus");
        var folder = Directory.Exists(corpus) ? corpus : Path.Combine(root, "output");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".yaml" or ".yml" or ".json")
            .Where(file => File.ReadLines(file).Any(line => line.StartsWith("Resources:", StringComparison.Ordinal) || line.Contains("\"Resources\"", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal);
        return (Path.GetFileName(Path.GetFullPath(folder)), [.. files]);
    }

    private static bool IsInstalled(string program)
    {
        try
        {
            return PublishedProgram.Start(program, ["--version"]).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
