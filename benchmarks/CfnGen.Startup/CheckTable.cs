using System.ComponentModel;
using System.Globalization;

namespace CfnGen.Startup;

/// <summary>The rules over many templates beside cfn-lint over the same ones, each as one process, in turn.</summary>
internal static class CheckTable
{
    private const int Rounds = 3;
    private const double LeastTimesFaster = 50;

    public static void Print(string root, PublishedProgram cfngen)
    {
        var (folder, files) = Templates(root);
        if (!IsInstalled("cfn-lint"))
        {
            Console.WriteLine("cfn-lint is not installed: nothing to compare `cfngen check` with.");
            return;
        }

        var ours = new double[Rounds];
        var theirs = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            theirs[round] = PublishedProgram.Start("cfn-lint", ["--", .. files]).Elapsed;
            ours[round] = cfngen.RunWithFindings(["check", .. files]).Elapsed;
        }

        var times = Numbers.Median(theirs.Zip(ours, (their, our) => their / our));
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {files.Length} templates of {folder} | ms |"));
        Console.WriteLine("|---|---|");
        Console.WriteLine($"| `cfn-lint` | {Numbers.Text(Numbers.Median(theirs))} |");
        Console.WriteLine($"| `cfngen check` | {Numbers.Text(Numbers.Median(ours))} |");
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
