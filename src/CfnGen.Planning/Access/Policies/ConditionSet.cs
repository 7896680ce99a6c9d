using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Policies;

/// <summary>The condition of a statement: all of its clauses must be fulfilled.</summary>
internal sealed class ConditionSet
{
    public ConditionSet(IReadOnlyList<ConditionClause> clauses)
    {
        Clauses = clauses;
        Key = string.Join(';', clauses.Select(clause => clause.Identity).Order(StringComparer.Ordinal));
        Text = string.Join(" and ", clauses.Select(clause => clause.Text));
    }

    public static ConditionSet None { get; } = new([]);

    public IReadOnlyList<ConditionClause> Clauses { get; }

    public bool IsEmpty => Clauses.Count == 0;

    /// <summary>Equal for conditions that say the same.</summary>
    public string Key { get; }

    /// <summary>For people; empty when there is no condition.</summary>
    public string Text { get; }

    /// <summary>Whether a request that fulfils the narrow one fulfils this one.</summary>
    public bool Covers(ConditionSet narrow) => Clauses.All(clause => narrow.Clauses.Any(clause.Covers));

    public static ConditionSet Read(TemplateNode node)
    {
        if (node is not MappingNode operators)
        {
            return new([new("is", "the condition", [ReadableNode.TextOf(node)])]);
        }

        var clauses = new List<ConditionClause>();
        foreach (var comparison in operators.Entries)
        {
            foreach (var key in comparison.Value is MappingNode keys ? keys.Entries : [])
            {
                IEnumerable<TemplateNode> values = key.Value is SequenceNode list ? list.Items : [key.Value];
                clauses.Add(new(comparison.Key, key.Key, [.. values.Select(ReadableNode.TextOf)]));
            }
        }

        return new(clauses);
    }
}
