using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Policies;

/// <summary>Reads the statements of a policy document, in each of its branches.</summary>
internal static class StatementReader
{
    /// <summary>Whether a value is a policy that this reader understands.</summary>
    public static bool IsPolicy(TemplateNode node) =>
        Branches.Of(node, Situation.Always).Any(branch => (branch.Node as MappingNode ?? PolicyText.Parse(branch.Node) as MappingNode)?["Statement"] is { } statements
            && Branches.ItemsOf(statements, Situation.Always).Any(statement => statement.Node is not MappingNode mapping || mapping["Effect"] is not null));

    /// <param name="logicalId">The resource in which it stands.</param>
    public static IEnumerable<Statement> Read(TemplateNode document, Situation when, string logicalId)
    {
        foreach (var branch in Branches.Of(document, when))
        {
            var policy = branch.Node is MappingNode ? branch : branch with { Node = PolicyText.Parse(branch.Node) ?? branch.Node };
            if (policy.Node is MappingNode mapping)
            {
                foreach (var statement in mapping["Statement"] is { } list ? Branches.ItemsOf(list, policy.When) : [])
                {
                    foreach (var read in statement.Node is MappingNode ? Of(statement, logicalId) : [Unreadable(statement, logicalId)])
                    {
                        yield return read;
                    }
                }
            }
            else
            {
                yield return Unreadable(policy, logicalId);
            }
        }
    }

    private static IEnumerable<Statement> Of(Branch statement, string logicalId)
    {
        var (principals, actions, resources) = (ElementReader.PrincipalsOf(statement), ElementReader.ActionsOf(statement), ElementReader.ResourcesOf(statement));
        foreach (var effect in statement["Effect"])
        {
            foreach (var conditions in ConditionBranch.Of(statement))
            {
                foreach (var who in principals)
                {
                    foreach (var what in actions)
                    {
                        foreach (var where in resources)
                        {
                            if (effect.When.And(conditions.When)?.And(who.When)?.And(what.When)?.And(where.When) is { } when)
                            {
                                yield return new()
                                {
                                    LogicalId = logicalId,
                                    Allows = ReadableNode.TextOf(effect.Node) != "Deny",
                                    Principals = who.Elements,
                                    Actions = what.Elements,
                                    Resources = where.Elements,
                                    Conditions = conditions.Set,
                                    When = when,
                                };
                            }
                        }
                    }
                }
            }
        }
    }

    /// <summary>What only deploy time knows may allow anything; its text says which it is.</summary>
    private static Statement Unreadable(Branch branch, string logicalId)
    {
        var text = ReadableNode.TextOf(branch.Node);
        return new()
        {
            LogicalId = logicalId,
            Allows = true,
            Principals = [Element.All],
            Actions = [Element.Of("unknown:" + text, $"what {text} says")],
            Resources = [Element.All],
            When = branch.When,
        };
    }
}
