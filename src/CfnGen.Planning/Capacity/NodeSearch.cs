using CfnGen.Model.Documents;

namespace CfnGen.Planning.Capacity;

/// <summary>Looks for something anywhere below a node.</summary>
internal static class NodeSearch
{
    /// <summary>Adds the resources that <c>Ref</c> and <c>Fn::GetAtt</c> name, each once.</summary>
    public static void AddNames(TemplateNode? node, List<string> names)
    {
        if (node is IntrinsicNode call && Target(call) is { } name)
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }

            return;
        }

        foreach (var inner in Inner(node))
        {
            AddNames(inner, names);
        }
    }

    public static bool HasText(TemplateNode? node, Predicate<string> test)
    {
        if (node is ScalarNode scalar)
        {
            return test(scalar.Text);
        }

        foreach (var inner in Inner(node))
        {
            if (HasText(inner, test))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Target(IntrinsicNode call) =>
        call.Function == IntrinsicFunction.Ref ? (call.Argument as ScalarNode)?.Text
        : call.Function == IntrinsicFunction.GetAtt && call.Argument is SequenceNode { Items: [ScalarNode { Text: var name }, ..] } ? name
        : null;

    private static IEnumerable<TemplateNode> Inner(TemplateNode? node)
    {
        switch (node)
        {
            case IntrinsicNode call:
                yield return call.Argument;
                break;
            case SequenceNode sequence:
                foreach (var item in sequence.Items)
                {
                    yield return item;
                }

                break;
            case MappingNode mapping:
                foreach (var entry in mapping.Entries)
                {
                    yield return entry.Value;
                }

                break;
            default:
                break;
        }
    }
}
