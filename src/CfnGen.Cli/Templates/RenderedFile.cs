using CfnGen.Model;

namespace CfnGen.Cli.Templates;

/// <summary>A file of the output folder: a template, or what a deployment of it needs.</summary>
/// <param name="owner">The stack or deployment that makes it, for messages.</param>
/// <param name="name">Below the output folder, with <c>/</c> between folders.</param>
internal sealed class RenderedFile(string owner, string name, byte[] content)
{
    public string Owner { get; } = owner;

    public string Name { get; } = name;

    public byte[] Content { get; } = content;

    public TemplateSize Size => new(Content.Length);

    public bool IsIn(byte[] file) => Content.AsSpan().SequenceEqual(file);
}
