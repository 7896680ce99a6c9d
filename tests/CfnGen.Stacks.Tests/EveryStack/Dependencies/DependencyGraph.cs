using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Dependencies;

/// <summary>What CloudFormation makes before what: by references and by DependsOn.</summary>
internal sealed class DependencyGraph
{
    private readonly Dictionary<string, HashSet<string>> direct;

    public DependencyGraph(TemplateDocument template) => direct = template.Resources().ToDictionary(
        resource => resource.Id,
        resource => TemplateReading.References(resource.Body).Concat(resource.Texts("DependsOn")).ToHashSet(StringComparer.Ordinal),
        StringComparer.Ordinal);

    /// <summary>Whether the one is made only after the other, over however many steps.</summary>
    public bool IsAfter(DeclaredResource later, DeclaredResource earlier)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([later.Id]);
        while (open.TryPop(out var id))
        {
            foreach (var next in direct.GetValueOrDefault(id) ?? [])
            {
                if (next == earlier.Id)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
