namespace CfnGen.Model.Documents;

/// <summary>One node of a template's tree. Immutable; compared by content, where neither source nor comments count.</summary>
public abstract class TemplateNode : IEquatable<TemplateNode>
{
    private protected TemplateNode()
    {
    }

    /// <summary>Where the node comes from.</summary>
    public SourceLocation Source { get; init; }

    /// <summary>The comments of the entry whose value this node is; null when it has none.</summary>
    public NodeComments? Comments { get; init; }

    /// <summary>The same node, from another place and with other comments; what lies below keeps its own.</summary>
    internal abstract TemplateNode With(SourceLocation source, NodeComments? comments);

    public abstract bool Equals(TemplateNode? other);

    public abstract override int GetHashCode();

    public sealed override bool Equals(object? obj) => Equals(obj as TemplateNode);
}
