using System.Globalization;

namespace CfnGen.Startup;

/// <summary>Look-ups in the catalogue, each time in a process that has not looked anything up.</summary>
internal static class CatalogueTable
{
    public static void Print(PublishedProgram probe, int rounds)
    {
        var lookups = new double[rounds][];
        var all = new double[rounds][];
        for (var round = 0; round < rounds; round++)
        {
            lookups[round] = Read(probe.Run());
            all[round] = Read(probe.Run("all"));
        }

        Console.WriteLine("| catalogue, in a fresh process | ms | bar |");
        Console.WriteLine("|---|---|---|");
        Line("the first type", lookups.Select(run => run[0]), 10);
        Line("each further type: the slowest of sixteen", lookups.Select(run => run[1]), 0.5);
        Line("each further type: the middle one", lookups.Select(run => run[2]), 0.5);
        Line(string.Create(CultureInfo.InvariantCulture, $"all {all[0][1]:N0} types"), all.Select(run => run[0]), 300);
    }

    private static double[] Read(Run run) => [.. run.Output.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    private static void Line(string name, IEnumerable<double> milliseconds, double most)
    {
        var median = Numbers.Median(milliseconds);
        Console.WriteLine($"| {name} | {Numbers.Text(median)} | {Numbers.Bar(median, most)} |");
    }
}
