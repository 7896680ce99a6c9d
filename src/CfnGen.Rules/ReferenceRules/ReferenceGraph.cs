using CfnGen.Rules.Templates;

namespace CfnGen.Rules.ReferenceRules;

/// <summary>Which entry of a section names which.</summary>
internal sealed class ReferenceGraph
{
    private readonly Dictionary<string, List<Reference>> outgoing = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly HashSet<string> done = new(StringComparer.Ordinal);
    private readonly List<Reference> way = [];
    private readonly List<IReadOnlyList<Reference>> rings = [];

    private ReferenceGraph(TemplateSection section)
    {
        foreach (var entry in section.Entries)
        {
            names.Add(entry.Name);
            outgoing.Add(entry.Name, []);
        }
    }

    /// <summary>What must exist before what.</summary>
    public static ReferenceGraph OfResources(CheckedTemplate template)
    {
        var graph = new ReferenceGraph(template.Resources);
        foreach (var reference in template.References)
        {
            if (reference.Owner.IsResource && reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt or ReferenceKind.DependsOn && !IsEvent(reference))
            {
                graph.Add(reference);
            }
        }

        return graph;
    }

    // The events of a function and what guards its deployment become resources of their own, which need both the function and what they name.
    private static bool IsEvent(Reference reference)
    {
        var properties = $"{reference.Owner.Entry.Path}/Properties/";
        return reference.Owner.Entry["Type"]?.Text?.StartsWith("AWS::Serverless::", StringComparison.Ordinal) == true
            && (reference.Place.Path.StartsWith($"{properties}Events/", StringComparison.Ordinal)
                || reference.Place.Path.StartsWith($"{properties}DeploymentPreference/", StringComparison.Ordinal));
    }

    /// <summary>Which condition uses which.</summary>
    public static ReferenceGraph OfConditions(CheckedTemplate template)
    {
        var graph = new ReferenceGraph(template.ConditionSection);
        foreach (var reference in template.References)
        {
            if (reference is { Kind: ReferenceKind.Condition, Owner.Section: SectionNames.Conditions })
            {
                graph.Add(reference);
            }
        }

        return graph;
    }

    /// <summary>The names of a ring in its order, the first once more at the end.</summary>
    public static string Describe(IReadOnlyList<Reference> ring)
    {
        var text = ring[0].Owner.Name;
        foreach (var reference in ring)
        {
            text += $" → {reference.Target}";
        }

        return text;
    }

    /// <summary>Rings, each as the references that close it, the first on the page first; one for each way back that a walk meets.</summary>
    public IReadOnlyList<IReadOnlyList<Reference>> Rings()
    {
        foreach (var name in names)
        {
            Walk(name);
        }

        return rings;
    }

    private void Add(Reference reference)
    {
        if (outgoing.TryGetValue(reference.Owner.Name, out var references) && outgoing.ContainsKey(reference.Target))
        {
            references.Add(reference);
        }
    }

    private void Walk(string name)
    {
        if (!done.Add(name))
        {
            return;
        }

        foreach (var reference in outgoing[name])
        {
            if (StartOfRing(name, reference.Target) is { } start)
            {
                rings.Add([.. way[start..], reference]);
                continue;
            }

            way.Add(reference);
            Walk(reference.Target);
            way.RemoveAt(way.Count - 1);
        }
    }

    // Where on the present way the target stands already; null when it does not.
    private int? StartOfRing(string name, string target)
    {
        if (name == target)
        {
            return way.Count;
        }

        for (var index = 0; index < way.Count; index++)
        {
            if (way[index].Owner.Name == target)
            {
                return index;
            }
        }

        return null;
    }
}
