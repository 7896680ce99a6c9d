using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Access.Policies;

/// <summary>What of a statement other statements say already, by what they mean: a wildcard covers the actions that it matches.</summary>
internal sealed class StatementCoverage
{
    private readonly Statement statement;
    private readonly List<Cover> covers = [];

    public StatementCoverage(Statement statement, IEnumerable<Statement> others)
    {
        this.statement = statement;
        foreach (var other in others)
        {
            if (other.Conditions.Covers(statement.Conditions) && other.When.And(statement.When) is not null)
            {
                covers.Add(new(other.When, Compare(other.Principals, statement.Principals), Compare(other.Actions, statement.Actions), Compare(other.Resources, statement.Resources)));
            }
        }
    }

    /// <summary>Whether others say it of one principal, action and resource, each given by its index, wherever the statement does.</summary>
    public bool Includes(int principal, int action, int resource)
    {
        var those = covers.FindAll(cover => cover.Principals[principal] && cover.Actions[action] && cover.Resources[resource]);
        return those.Count > 0
            && statement.When.IsSharedOut([.. those.Select(cover => cover.When)], when => those.Exists(cover => cover.When.Includes(when)));
    }

    private static bool[] Compare(IReadOnlyList<Element> wide, IReadOnlyList<Element> narrow)
    {
        var covered = new bool[narrow.Count];
        for (var index = 0; index < covered.Length; index++)
        {
            foreach (var element in wide)
            {
                covered[index] |= element.Covers(narrow[index]);
            }
        }

        return covered;
    }

    /// <summary>Which principals, actions and resources of the statement another one covers.</summary>
    private sealed record Cover(Situation When, bool[] Principals, bool[] Actions, bool[] Resources);
}
