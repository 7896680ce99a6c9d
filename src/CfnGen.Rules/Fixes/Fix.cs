using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes;

/// <summary>What mends a finding, or several that hang together.</summary>
/// <param name="Findings">What is mended.</param>
/// <param name="Edits">What changes in the file's text; null where its form is one that nobody should touch without looking.</param>
/// <param name="Changes">What that means for the tree.</param>
internal sealed record Fix(IReadOnlyList<Finding> Findings, IReadOnlyList<TextEdit>? Edits, TreeChanges Changes)
{
    /// <summary>One node becomes another, or goes.</summary>
    public static Fix Of(Finding finding, IReadOnlyList<TextEdit>? edits, TemplateNode node, TemplateNode? other)
    {
        var changes = new TreeChanges();
        changes.Replace(node, other);
        return new([finding], edits, changes);
    }
}
