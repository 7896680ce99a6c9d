using System.Globalization;

namespace CfnGen.Benchmarks;

/// <summary>What was measured beside what it may be at most.</summary>
internal static class BarTable
{
    private const double MostOfEmitter = 1.3;
    private const double MostForLargest = 10;
    private const double MostForPlan = 20;

    /// <summary>The dearest of many may cost this many times the cheapest, each: more would not be linear.</summary>
    private const double MostOfLinear = 1.5;

    private static readonly int[] Resources = [10, 50, 100, 250, 500];
    private static readonly int[] Stacks = [1, 10, 100, 1000];

    /// <returns>Whether every bar is kept.</returns>
    public static bool Print(Measurements measured)
    {
        Console.WriteLine("| in one process, warm | measured | bar |");
        Console.WriteLine("|---|---|---|");
        var kept = Line(
            "writing a document, × YamlDotNet's emitter with the same events",
            measured.Milliseconds<WritingBenchmark>(nameof(WritingBenchmark.Writer)) / measured.Milliseconds<WritingBenchmark>(nameof(WritingBenchmark.Emitter)),
            MostOfEmitter);

        var byResources = Resources.Select(count => measured.Milliseconds<ResourcesBenchmark>(nameof(ResourcesBenchmark.DeclareLowerWrite), count)).ToArray();
        kept &= Line("a stack of 500 resources declared, lowered and written, ms", byResources[^1], MostForLargest);
        kept &= Line("one resource of 500, × one of 10", Growth(byResources, Resources), MostOfLinear);

        var byStacks = Stacks.Select(count => measured.Milliseconds<StacksBenchmark>(nameof(StacksBenchmark.DeclareLowerWrite), count)).ToArray();
        kept &= Line("one stack of 1,000, × one alone", Growth(byStacks, Stacks), MostOfLinear);

        var plans = Resources.Select(count => measured.Milliseconds<PlanBenchmark>(nameof(PlanBenchmark.Plan), count)).ToArray();
        kept &= Line("the plan of an update that changes nearly all of 500 resources, ms", plans[^1], MostForPlan);
        kept &= Line("one resource of 500 in a plan, × one of 10", Growth(plans, Resources), MostOfLinear);

        Console.WriteLine();
        Series("resources", "µs each", Resources, byResources);
        Series("resources in a plan", "µs each", Resources, plans);
        Series("stacks of 40 resources", "µs each", Stacks, byStacks);
        return kept;
    }

    private static double Growth(double[] milliseconds, int[] counts) =>
        milliseconds[^1] / counts[^1] / (milliseconds[0] / counts[0]);

    private static bool Line(string name, double measured, double most)
    {
        var kept = measured <= most;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {measured:0.00} | ≤ {most} {(kept ? "kept" : "**missed**")} |"));
        return kept;
    }

    private static void Series(string name, string unit, int[] counts, double[] milliseconds)
    {
        const double MicrosecondsInMillisecond = 1000;
        Console.WriteLine($"| {name} | ms | {unit} |");
        Console.WriteLine("|---|---|---|");
        foreach (var (count, time) in counts.Zip(milliseconds))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {count:N0} | {time:0.00} | {time * MicrosecondsInMillisecond / count:0.0} |"));
        }

        Console.WriteLine();
    }
}
