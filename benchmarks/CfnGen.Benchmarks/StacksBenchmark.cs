using BenchmarkDotNet.Attributes;
using CfnGen.Benchmarks.Stacks;

namespace CfnGen.Benchmarks;

/// <summary>Declaring, lowering and writing many stacks of forty resources, all kept as <c>generate</c> keeps them.</summary>
public class StacksBenchmark
{
    private const int ResourcesInEach = 40;

    [Params(1, 10, 100, 1000)]
    public int Stacks { get; set; }

    [Benchmark]
    public string[] DeclareLowerWrite()
    {
        var templates = new string[Stacks];
        for (var i = 0; i < templates.Length; i++)
        {
            templates[i] = new GrowingStack(ResourcesInEach).ToTemplate().ToYaml();
        }

        return templates;
    }
}
