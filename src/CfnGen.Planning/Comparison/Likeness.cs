using CfnGen.Model.Documents;
using CfnGen.Planning.Effects;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Comparison;

/// <summary>How much the properties of two resources of one type have in common. Tags do not count, because most resources of a template have the same.</summary>
/// <param name="Name">The property with a physical name that both have; null: they have none, or not the same.</param>
/// <param name="Same">How many values inside the properties are the same.</param>
/// <param name="All">How many values the larger of both has.</param>
internal sealed record Likeness(string? Name, int Same, int All)
{
    /// <summary>Whether one may be the other under a new logical id: both have one physical name, or share more than half of their values.</summary>
    public bool IsNear => Name is not null || Same * 2 > All;

    /// <summary>Whether this is more than another one.</summary>
    public bool IsMoreThan(Likeness other) =>
        (Name is not null, other.Name is not null) switch
        {
            (true, false) => true,
            (false, true) => false,
            _ => (long)Same * other.All > (long)other.Same * All,
        };

    /// <param name="former">The resource of the old template.</param>
    /// <param name="latter">The one of the new template.</param>
    /// <param name="canonical">Takes whatever vanishes and appears for one.</param>
    public static Likeness Of(PlannedResource former, PlannedResource latter, Canonical canonical)
    {
        var (before, after) = (Body(former, canonical), Body(latter, canonical));
        var comparison = new ValueComparison(new PropertyTypes(former.CatalogueType));
        comparison.Compare(ValuePath.Root("Properties"), before, after);
        var different = 0;
        foreach (var difference in comparison.Found)
        {
            different += Math.Max(Count(difference.Before), Count(difference.After));
        }

        var all = Math.Max(Count(before), Count(after));
        return new(SameName(former, before, after), Math.Max(0, all - different), all);
    }

    private static string? SameName(PlannedResource former, MappingNode before, MappingNode after)
    {
        var names = former.CatalogueType?.PhysicalName ?? [];
        foreach (var name in names)
        {
            if (before[name] is not { } one || !one.Equals(after[name]))
            {
                return null;
            }
        }

        return names is [var first, ..] ? first : null;
    }

    private static MappingNode Body(PlannedResource resource, Canonical canonical)
    {
        var tags = resource.CatalogueType?.Tags?.PropertyName;
        var body = canonical.Of(resource.Properties) as MappingNode ?? new MappingNode([]);
        return tags is null || body[tags] is null ? body : new([.. body.Entries.Where(entry => entry.Key != tags)]);
    }

    private static int Count(TemplateNode? node) => node switch
    {
        null => 0,
        MappingNode mapping => mapping.Entries.Sum(entry => Count(entry.Value)),
        SequenceNode sequence => sequence.Items.Sum(Count),
        _ => 1,
    };
}
