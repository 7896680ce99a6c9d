namespace CfnGen.Startup;

/// <summary>Starts of the command line beside an empty program, in turn, so that a busy minute hits all alike.</summary>
internal static class StartupTable
{
    private const double MostOfEmpty = 3;
    private const double MostOfVersion = 1.5;
    private const double MostWithRules = 1.2;

    public static void Print(string root, PublishedProgram empty, PublishedProgram cfngen, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("cfngen-startup-").FullName;
        try
        {
            var current = Path.Combine(folder, "current");
            Func<int, Run>[] programs =
            [
                _ => empty.Run(),
                _ => cfngen.Run("--version"),
                _ => cfngen.Run("generate", "--output", current),
                round => cfngen.Run("generate", "--output", Path.Combine(folder, FormattableString.Invariant($"new{round}"))),
                _ => cfngen.Run("list"),
                _ => cfngen.Run("generate", "--no-check", "--output", current),
                _ => cfngen.Run("check", Path.Combine(root, "output", "network.yaml")),
            ];
            var runs = Measure(programs, rounds);

            Console.WriteLine("| program | ms | × empty | × `--version` | bars |");
            Console.WriteLine("|---|---|---|---|---|");
            Line("an empty program", runs[0], runs, null);
            Line("`cfngen --version`", runs[1], runs, null);
            Line("`cfngen generate`, all unchanged", runs[2], runs, MostOfVersion);
            Line("`cfngen generate`, all created", runs[3], runs, MostOfVersion);
            Line("`cfngen list`", runs[4], runs, null);
            Line("`cfngen generate --no-check`", runs[5], runs, null);
            Console.WriteLine();

            Console.WriteLine("| rules, cold | measured | bar |");
            Console.WriteLine("|---|---|---|");
            Bar("`cfngen check output/network.yaml`, × `--version`", Ratio(runs[6], runs[1]), MostOfVersion);
            Bar("`cfngen generate`, × `generate --no-check`", Ratio(runs[2], runs[5]), MostWithRules);
            Console.WriteLine();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Run[][] Measure(Func<int, Run>[] programs, int rounds)
    {
        const int Warm = 3;
        var runs = programs.Select(_ => new Run[rounds]).ToArray();
        for (var round = -Warm; round < rounds; round++)
        {
            for (var program = 0; program < programs.Length; program++)
            {
                var run = programs[program](round);
                if (round >= 0)
                {
                    runs[program][round] = run;
                }
            }
        }

        return runs;
    }

    private static void Line(string name, Run[] runs, Run[][] all, double? mostOfVersion)
    {
        var ofEmpty = Ratio(runs, all[0]);
        var ofVersion = Ratio(runs, all[1]);
        var bars = mostOfVersion is { } most ? $"{Numbers.Bar(ofEmpty, MostOfEmpty)} / {Numbers.Bar(ofVersion, most)}" : "";
        Console.WriteLine(
            $"| {name} | {Numbers.Text(Numbers.Median(runs.Select(run => run.Elapsed)))} | {Numbers.Text(ofEmpty)} | {Numbers.Text(ofVersion)} | {bars} |");
    }

    private static void Bar(string name, double measured, double most) =>
        Console.WriteLine($"| {name} | {Numbers.Text(measured)} | {Numbers.Bar(measured, most)} |");

    private static double Ratio(Run[] runs, Run[] measure) => Numbers.Median(runs.Zip(measure, (run, other) => run.Elapsed / other.Elapsed));
}
