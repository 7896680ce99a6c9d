using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Access.Policies;

/// <summary>A condition that a statement has in a situation.</summary>
internal sealed record ConditionBranch(ConditionSet Set, Situation When)
{
    /// <summary>All of a statement; a branch without value is a statement without condition.</summary>
    public static IReadOnlyList<ConditionBranch> Of(Branch statement)
    {
        if (statement.Node is not MappingNode mapping || mapping["Condition"] is not { } node)
        {
            return [new(ConditionSet.None, statement.When)];
        }

        var found = new List<ConditionBranch>();
        foreach (var branch in Branches.Of(node, statement.When))
        {
            found.Add(new(ConditionSet.Read(branch.Node), branch.When));
        }

        foreach (var when in Branches.Missing(node, statement.When))
        {
            found.Add(new(ConditionSet.None, when));
        }

        return found;
    }
}
