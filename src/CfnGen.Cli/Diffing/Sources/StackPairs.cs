using CfnGen.Cli.Templates;
using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>What the code makes now, beside what was committed.</summary>
/// <param name="stacks">All of the catalogue.</param>
/// <param name="names">Those that are compared; empty: all, and the templates that no stack makes any more.</param>
/// <param name="committed">The old ones.</param>
internal sealed class StackPairs(IReadOnlyList<Stack> stacks, IReadOnlyList<string> names, CommittedTemplates committed) : TemplatePairs
{
    public override IEnumerable<TemplatePair> All()
    {
        foreach (var stack in StackSelection.Named(stacks, names))
        {
            if (TemplateOf(stack) is { } template)
            {
                yield return new(stack.Name, committed.OfStack(stack.Name), new($"the stack {stack.Name}", template));
            }
        }

        foreach (var (name, version) in names.Count == 0 ? committed.OfOthers(Names()) : [])
        {
            yield return new(name, version, new($"the stack {name}", null));
        }
    }

    public override IReadOnlyDictionary<string, TemplateDocument> Neighbours(TemplatePair pair)
    {
        var neighbours = new Dictionary<string, TemplateDocument>(StringComparer.Ordinal);
        foreach (var (name, version) in committed.OfOthers(new HashSet<string>([pair.Name], StringComparer.Ordinal)))
        {
            neighbours.TryAdd(name, version.Document!);
        }

        return neighbours;
    }

    private TemplateDocument? TemplateOf(Stack stack)
    {
        try
        {
            return stack.ToTemplate();
        }
        catch (CfnGenException wrong)
        {
            Fail(stack.Name, wrong.Message);
            return null;
        }
    }

    private HashSet<string> Names()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stack in stacks)
        {
            names.Add(stack.Name);
        }

        return names;
    }
}
