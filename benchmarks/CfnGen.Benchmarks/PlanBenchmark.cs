using System.Text;
using BenchmarkDotNet.Attributes;
using CfnGen.Benchmarks.Stacks;
using CfnGen.Model.Documents;
using CfnGen.Planning;

namespace CfnGen.Benchmarks;

/// <summary>Planning the update of one stack: every alarm has another metric, every security group is replaced, and so are the rules that refer to it.</summary>
public class PlanBenchmark
{
    private TemplateDocument before = null!;
    private TemplateDocument after = null!;

    [Params(10, 50, 100, 250, 500)]
    public int Resources { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        before = new GrowingStack(Resources).ToTemplate();
        var text = before.ToYaml().Replace("AWS/ApplicationELB", "AWS/ELB", StringComparison.Ordinal).Replace("GroupDescription: ", "GroupDescription: The ", StringComparison.Ordinal);
        after = TemplateReader.Read(Encoding.UTF8.GetBytes(text));
    }

    [Benchmark]
    public Plan Plan() => Planner.Of(before, after);
}
