using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Policies;

/// <summary>Reads what a statement names under <c>Principal</c>, <c>Action</c> and <c>Resource</c>, and under the negations of these.</summary>
internal static class ElementReader
{
    public static IReadOnlyList<ElementGroup> ActionsOf(Branch statement) =>
        Read(statement, "Action", "", (_, name) => Element.Of(name.ToLowerInvariant(), name));

    public static IReadOnlyList<ElementGroup> ResourcesOf(Branch statement) =>
        Read(statement, "Resource", "", (_, name) => Element.Of(Arn.WithPartition(name), name));

    public static IReadOnlyList<ElementGroup> PrincipalsOf(Branch statement) =>
        Read(statement, "Principal", "AWS", PrincipalName.Of);

    private static List<ElementGroup> Read(Branch statement, string name, string kind, Func<string, string, Element> elementOf)
    {
        var groups = new List<ElementGroup>();
        foreach (var value in statement[name])
        {
            foreach (var part in PartsOf(value, kind))
            {
                foreach (var item in Branches.ItemsOf(part.Value, value.When))
                {
                    Add(elementOf(part.Key, ReadableNode.TextOf(item.Node)), item.When, groups);
                }
            }
        }

        foreach (var value in statement["Not" + name])
        {
            Add(AllBut(PartsOf(value, kind), elementOf), value.When, groups);
        }

        return groups.Count > 0 ? groups : [new(statement.When, [Element.All])];
    }

    /// <summary>Principals are sorted by their kinds; the others stand alone or in a list.</summary>
    private static IReadOnlyList<MappingEntry> PartsOf(Branch value, string kind) => value.Node is MappingNode kinds ? kinds.Entries : [new(kind, value.Node)];

    // What is excepted in one situation only is left to its text: it counts as one name.
    private static Element AllBut(IReadOnlyList<MappingEntry> parts, Func<string, string, Element> elementOf)
    {
        var excepted = new List<Element>();
        foreach (var part in parts)
        {
            foreach (var item in part.Value is SequenceNode list ? list.Items : [part.Value])
            {
                excepted.Add(elementOf(part.Key, ReadableNode.TextOf(item)));
            }
        }

        return Element.Except([.. excepted.Select(item => item.Pattern!)], "everything but " + string.Join(", ", excepted.Select(item => item.Text)));
    }

    private static void Add(Element element, Situation when, List<ElementGroup> groups)
    {
        var group = groups.Find(known => known.When.Equals(when));
        if (group is null)
        {
            group = new(when, new List<Element>());
            groups.Add(group);
        }

        ((List<Element>)group.Elements).Add(element);
    }
}
