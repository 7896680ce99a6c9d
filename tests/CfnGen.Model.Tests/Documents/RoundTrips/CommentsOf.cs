using CfnGen.Model.Documents;

namespace CfnGen.Model.Tests.Documents.RoundTrips;

/// <summary>All comments of a tree in the order of the page.</summary>
internal static class CommentsOf
{
    public static IEnumerable<string> Tree(TemplateNode node)
    {
        IEnumerable<TemplateNode> below = node switch
        {
            IntrinsicNode intrinsic => [intrinsic.Argument],
            SequenceNode sequence => sequence.Items,
            MappingNode mapping => mapping.Entries.Select(entry => entry.Value),
            _ => [],
        };
        var own = node.Comments ?? new NodeComments();
        return [.. own.Before, .. own.Behind is { } behind ? new[] { behind } : [], .. below.SelectMany(Tree), .. own.After];
    }
}
