using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Policies;

/// <summary>A policy that is written as JSON in a text.</summary>
internal static class PolicyText
{
    /// <summary>The policy as a tree; null: the value is no such text, or cannot be read before deploy time.</summary>
    public static TemplateNode? Parse(TemplateNode node)
    {
        var text = node is ScalarNode scalar ? scalar.Text : ReadableNode.TextOf(node);
        if (!text.AsSpan().TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            var root = TemplateReader.Read(Encoding.UTF8.GetBytes(text)).Root;
            return node is ScalarNode ? root : WithReferences(root);
        }
        catch (TemplateFormatException)
        {
            // It is for the service to say what is wrong with it.
            return null;
        }
    }

    /// <summary>The texts in it are parts of a <c>Fn::Sub</c>, whose references they hold.</summary>
    private static TemplateNode WithReferences(TemplateNode node) => node switch
    {
        MappingNode mapping => new MappingNode([.. mapping.Entries.Select(entry => new MappingEntry(entry.Key, WithReferences(entry.Value), entry.KeySource))]),
        SequenceNode list => new SequenceNode([.. list.Items.Select(WithReferences)]),
        ScalarNode { Kind: ScalarKind.String } text when text.Text.Contains("${", StringComparison.Ordinal) => Reference(text),
        _ => node,
    };

    private static IntrinsicNode Reference(ScalarNode text) => new(IntrinsicFunction.Sub, text);
}
