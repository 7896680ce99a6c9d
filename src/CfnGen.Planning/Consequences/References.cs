using CfnGen.Model.Documents;
using CfnGen.Planning.Spelling;

namespace CfnGen.Planning.Consequences;

/// <summary>Whether a value refers to a resource.</summary>
internal static class References
{
    public static bool Name(TemplateNode node, string logicalId) => Canonical.Plain.Of(node) is { } canonical && Search(canonical, logicalId);

    // In canonical form a text is a join of references.
    private static bool Search(TemplateNode node, string id) => node switch
    {
        IntrinsicNode { Argument: ScalarNode name } call when call.Function == IntrinsicFunction.Ref => name.Text == id,
        IntrinsicNode { Argument: SequenceNode { Items: [ScalarNode name, ..] } } call when call.Function == IntrinsicFunction.GetAtt => name.Text == id,
        IntrinsicNode call => Search(call.Argument, id),
        SequenceNode sequence => sequence.Items.Any(item => Search(item, id)),
        MappingNode mapping => mapping.Entries.Any(entry => Search(entry.Value, id)),
        _ => false,
    };
}
