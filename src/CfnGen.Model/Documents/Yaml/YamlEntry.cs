using YamlDotNet.Core;

namespace CfnGen.Model.Documents.Yaml;

/// <summary>One entry of a mapping or sequence in the order of the page, for finding the entry that a comment belongs to.</summary>
internal sealed class YamlEntry(Mark start, YamlEntry? parent)
{
    /// <summary>Where its key or dash stands.</summary>
    public Mark Start { get; } = start;

    public YamlEntry? Parent { get; } = parent;

    /// <summary>Its value, once read.</summary>
    public TemplateNode? Node { get; set; }
}
