using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>What is compared with what, and what is deployed beside it.</summary>
internal abstract class TemplatePairs
{
    private readonly List<string> failures = [];

    /// <summary>The stacks that cannot become a template, and why.</summary>
    public IReadOnlyList<string> Failures => failures;

    public abstract IEnumerable<TemplatePair> All();

    /// <summary>The templates beside one of the pairs, by their names.</summary>
    public abstract IReadOnlyDictionary<string, TemplateDocument> Neighbours(TemplatePair pair);

    protected void Fail(string stack, string problem) =>
        failures.Add($"{stack} cannot become a template:\n  {problem.Replace("\n", "\n  ", StringComparison.Ordinal)}");
}
