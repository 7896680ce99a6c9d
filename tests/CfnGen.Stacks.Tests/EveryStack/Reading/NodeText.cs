using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.EveryStack.Reading;

/// <summary>A value as one text in which every reference stands as in <c>Fn::Sub</c>, however it was written: <c>${Queue}</c>, <c>${Queue.QueueName}</c>. Two values are the same when these texts are.</summary>
internal static class NodeText
{
    public static string Of(TemplateNode node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        IntrinsicNode call => Of(call),
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Of))}]",
        MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException($"{node.GetType()} is no node of a template."),
    };

    private static string Of(IntrinsicNode call) => (call.Function.ShortName, call.Argument) switch
    {
        ("Ref", ScalarNode id) => $"${{{id.Text}}}",
        ("GetAtt", SequenceNode parts) => $"${{{string.Join('.', parts.Items.Select(Of))}}}",
        ("Base64", var argument) => Of(argument),
        ("Sub", ScalarNode text) => text.Text,
        ("Sub", SequenceNode { Items: [ScalarNode text, MappingNode variables] }) =>
            variables.Entries.Aggregate(text.Text, (result, entry) => result.Replace($"${{{entry.Key}}}", Of(entry.Value), StringComparison.Ordinal)),
        ("Join", SequenceNode { Items: [ScalarNode separator, SequenceNode parts] }) => string.Join(separator.Text, parts.Items.Select(Of)),
        _ => $"!{call.Function.ShortName} {Of(call.Argument)}",
    };
}
