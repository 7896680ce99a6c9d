using System.Globalization;
using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests;

/// <summary>Looks a value up by a path with <c>/</c> between the keys (<c>~1</c> is one inside a key), and shows it as one short text: <c>!Ref Role</c>, <c>[1, 3]</c>.</summary>
internal static class TemplatePath
{
    public static string ValueAt(this TemplateDocument template, string path) => Show(template.NodeAt(path));

    public static TemplateNode NodeAt(this TemplateDocument template, string path)
    {
        TemplateNode node = template.Root;
        foreach (var step in path.Split('/').Select(step => step.Replace("~1", "/", StringComparison.Ordinal)))
        {
            node = node switch
            {
                MappingNode mapping => mapping[step],
                SequenceNode sequence => sequence.Items[int.Parse(step, CultureInfo.InvariantCulture)],
                _ => null,
            } ?? throw new InvalidOperationException($"The template has no '{step}' in {path}.");
        }

        return node;
    }

    public static bool Has(this TemplateDocument template, string resource, string property) =>
        template.Root["Resources"] is MappingNode resources
        && resources[resource] is MappingNode body
        && body["Properties"] is MappingNode properties
        && properties[property] is not null;

    private static string Show(TemplateNode node) => node switch
    {
        ScalarNode scalar => scalar.Text,
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode id, ScalarNode attribute] } } getAtt when getAtt.Function == IntrinsicFunction.GetAtt =>
            $"!GetAtt {id.Text}.{attribute.Text}",
        IntrinsicNode intrinsic => $"!{intrinsic.Function.ShortName} {Show(intrinsic.Argument)}",
        SequenceNode sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        MappingNode mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException($"{node.GetType()} is no node of a template."),
    };
}
