namespace CfnGen.Model.Documents;

/// <summary>An ordered list of nodes.</summary>
public sealed class SequenceNode(IReadOnlyList<TemplateNode> items) : TemplateNode
{
    public IReadOnlyList<TemplateNode> Items { get; } = items;

    internal override TemplateNode With(SourceLocation source, NodeComments? comments) =>
        new SequenceNode(Items) { Source = source, Comments = comments };

    public override bool Equals(TemplateNode? other) => other is SequenceNode sequence && sequence.Items.SequenceEqual(Items);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
