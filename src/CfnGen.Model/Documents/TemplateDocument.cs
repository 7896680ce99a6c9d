namespace CfnGen.Model.Documents;

/// <summary>A whole template: the one tree that everything after the DSL works on, whether a stack made it or a file.</summary>
public sealed class TemplateDocument(MappingNode root) : IEquatable<TemplateDocument>
{
    /// <summary>The sections; comments that belong to the whole document are the root's.</summary>
    public MappingNode Root { get; } = root;

    public bool Equals(TemplateDocument? other) => other is not null && Root.Equals(other.Root);

    public override bool Equals(object? obj) => Equals(obj as TemplateDocument);

    public override int GetHashCode() => Root.GetHashCode();
}
