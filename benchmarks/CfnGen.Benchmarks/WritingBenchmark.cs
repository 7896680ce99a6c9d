using BenchmarkDotNet.Attributes;
using CfnGen.Model.Documents;
using CfnGen.Stacks.WebApp;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CfnGen.Benchmarks;

/// <summary>Writing a document, beside giving YamlDotNet's emitter the events of that same text from a list.</summary>
public class WritingBenchmark
{
    private readonly TemplateDocument document = new WebAppLaunchTemplateStack().ToTemplate();
    private readonly List<ParsingEvent> events = [];

    [GlobalSetup]
    public void ReadEvents()
    {
        var parser = new Parser(new Scanner(new StringReader(document.ToYaml()), skipComments: false));
        while (parser.MoveNext())
        {
            events.Add(parser.Current!);
        }
    }

    [Benchmark(Baseline = true)]
    public string Emitter()
    {
        using var text = new StringWriter();
        var emitter = new Emitter(text, new EmitterSettings(2, int.MaxValue, false, 1024, false, true, "\n"));
        foreach (var parsingEvent in events)
        {
            emitter.Emit(parsingEvent);
        }

        return text.ToString();
    }

    [Benchmark]
    public string Writer() => document.ToYaml();
}
