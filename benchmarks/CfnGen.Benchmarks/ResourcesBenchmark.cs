using BenchmarkDotNet.Attributes;
using CfnGen.Benchmarks.Stacks;

namespace CfnGen.Benchmarks;

/// <summary>Declaring, lowering and writing one stack.</summary>
public class ResourcesBenchmark
{
    [Params(10, 50, 100, 250, 500)]
    public int Resources { get; set; }

    [Benchmark]
    public string DeclareLowerWrite() => new GrowingStack(Resources).ToTemplate().ToYaml();
}
