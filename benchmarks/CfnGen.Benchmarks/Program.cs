using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CfnGen.Benchmarks;

// Short runs in this process: the bars are ratios and orders of magnitude, and the whole table is there in two minutes.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddLogger(new StreamLogger(new StreamWriter(Console.OpenStandardError())))
    .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "cfngen-benchmarks"));

var summaries = BenchmarkRunner.Run([typeof(WritingBenchmark), typeof(ResourcesBenchmark), typeof(StacksBenchmark), typeof(PlanBenchmark)], config);
return BarTable.Print(new Measurements(summaries)) ? 0 : 1;
