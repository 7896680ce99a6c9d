namespace CfnGen.Model.Documents;

/// <summary>One node of a template's tree. Immutable; compared by content, where neither source nor comments count.</summary>
public abstract class TemplateNode : IEquatable<TemplateNode>
{
    private NodeComments? comments;

    private protected TemplateNode()
    {
    }

    /// <summary>Where the node comes from.</summary>
    public SourceLocation Source { get; init; }

    /// <summary>The comments of the entry whose value this node is; null when it has none.</summary>
    public NodeComments? Comments
    {
        get => comments;
        init => comments = value;
    }

    /// <summary>The same node, from another place and with other comments; what lies below keeps its own.</summary>
    internal abstract TemplateNode With(SourceLocation source, NodeComments? comments);

    /// <summary>For the reader, which knows whose a comment is only when it has read what follows it.</summary>
    internal void Attach(NodeComments found) => comments = found;

    public abstract bool Equals(TemplateNode? other);

    public abstract override int GetHashCode();

    public sealed override bool Equals(object? obj) => Equals(obj as TemplateNode);
}
