using CfnGen.Model.Documents.Json;
using CfnGen.Model.Documents.Yaml;

namespace CfnGen.Model.Documents;

/// <summary>A whole template: the one tree that everything after the DSL works on, whether a stack made it or a file.</summary>
public sealed class TemplateDocument(MappingNode root) : IEquatable<TemplateDocument>
{
    /// <summary>The sections; comments that belong to the whole document are the root's.</summary>
    public MappingNode Root { get; } = root;

    /// <summary>Writes the template as YAML, in short form, with its comments: UTF-8 text with <c>\n</c> line ends and one at the end.</summary>
    public string ToYaml() => YamlTemplateWriter.ToText(this);

    /// <inheritdoc cref="ToYaml"/>
    public void WriteYaml(TextWriter target) => YamlTemplateWriter.Write(this, target);

    /// <summary>Writes the template as JSON, with functions in long form and without comments, indented by two.</summary>
    public string ToJson() => JsonTemplateWriter.ToText(this);

    /// <inheritdoc cref="ToJson"/>
    public void WriteJson(TextWriter target) => JsonTemplateWriter.Write(this, target);

    public bool Equals(TemplateDocument? other) => other is not null && Root.Equals(other.Root);

    public override bool Equals(object? obj) => Equals(obj as TemplateDocument);

    public override int GetHashCode() => Root.GetHashCode();
}
