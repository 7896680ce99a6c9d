using CfnGen.Model.Documents;

namespace CfnGen.Planning.Access.Situations;

/// <summary>The values that a place can have, once <c>Fn::If</c> is decided.</summary>
internal static class Branches
{
    private const string NoValue = "AWS::NoValue";

    /// <summary>In the order of the page; nothing for <c>AWS::NoValue</c>.</summary>
    public static IReadOnlyList<Branch> Of(TemplateNode node, Situation when)
    {
        if (node is not IntrinsicNode)
        {
            return [new(node, when)];
        }

        var found = new List<Branch>();
        Collect(node, when, found);
        return found;
    }

    /// <summary>What a value holds that may be one thing or a list of such things.</summary>
    public static IReadOnlyList<Branch> ItemsOf(TemplateNode node, Situation when)
    {
        var found = new List<Branch>();
        foreach (var branch in Of(node, when))
        {
            if (branch.Node is not SequenceNode list)
            {
                found.Add(branch);
                continue;
            }

            foreach (var item in list.Items)
            {
                Collect(item, branch.When, found);
            }
        }

        return found;
    }

    /// <summary>Where a place has no value, because a branch is <c>AWS::NoValue</c>.</summary>
    public static IReadOnlyList<Situation> Missing(TemplateNode node, Situation when)
    {
        if (IsNoValue(node))
        {
            return [when];
        }

        if (node is not IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode condition, var then, var otherwise] } } call || call.Function != IntrinsicFunction.If)
        {
            return [];
        }

        return
        [
            .. when.When(condition.Text, true) is { } holds ? Missing(then, holds) : [],
            .. when.When(condition.Text, false) is { } fails ? Missing(otherwise, fails) : [],
        ];
    }

    private static bool IsNoValue(TemplateNode node) =>
        node is IntrinsicNode { Argument: ScalarNode { Text: NoValue } } reference && reference.Function == IntrinsicFunction.Ref;

    private static void Collect(TemplateNode node, Situation when, List<Branch> found)
    {
        if (node is IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode condition, var then, var otherwise] } } call && call.Function == IntrinsicFunction.If)
        {
            CollectIfPossible(then, when.When(condition.Text, true), found);
            CollectIfPossible(otherwise, when.When(condition.Text, false), found);
        }
        else if (!IsNoValue(node))
        {
            found.Add(new(node, when));
        }
    }

    private static void CollectIfPossible(TemplateNode node, Situation? when, List<Branch> found)
    {
        if (when is not null)
        {
            Collect(node, when, found);
        }
    }
}
