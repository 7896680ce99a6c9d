using CfnGen.Rules.Conditions;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>What CloudFormation makes before what: by references, and by DependsOn.</summary>
internal sealed class CreationOrder
{
    private readonly Dictionary<string, List<string>> direct = new(StringComparer.Ordinal);
    private readonly CheckedTemplate template;

    public CreationOrder(CheckedTemplate template)
    {
        this.template = template;
        foreach (var reference in template.References)
        {
            if (reference.Owner.IsResource && reference.Kind is ReferenceKind.Ref or ReferenceKind.GetAtt or ReferenceKind.DependsOn)
            {
                if (!direct.TryGetValue(reference.Owner.Name, out var targets))
                {
                    targets = [];
                    direct.Add(reference.Owner.Name, targets);
                }

                targets.Add(reference.Target);
            }
        }
    }

    /// <summary>Whether both can exist together, and nothing says that the first waits for the other.</summary>
    public bool IsOpen(CheckedResource later, CheckedResource earlier) =>
        later != earlier && template.Conditions.CanHold(later.When.And(earlier.When)) == Truth.True && !IsAfter(later, earlier);

    /// <summary>Whether the first is made only after the other, over however many steps.</summary>
    public bool IsAfter(CheckedResource later, CheckedResource earlier) => Reaches(later, earlier, null);

    /// <summary>Whether the first names the other itself.</summary>
    public bool RefersTo(CheckedResource resource, CheckedResource other) => direct.TryGetValue(resource.Name, out var targets) && targets.Contains(other.Name);

    /// <summary>Whether references lead from the one to the other, over resources of these types alone.</summary>
    public bool Reaches(CheckedResource from, CheckedResource to, IReadOnlyList<string>? over)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        open.Push(from.Name);
        while (open.TryPop(out var name))
        {
            foreach (var next in direct.GetValueOrDefault(name) ?? [])
            {
                if (next == to.Name)
                {
                    return true;
                }

                if (seen.Add(next) && (over is null || (template.FindResource(next)?.Type is { } type && over.Contains(type))))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }
}
