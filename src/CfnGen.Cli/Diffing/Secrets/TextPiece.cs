using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Secrets;

/// <summary>A piece of a text that a function puts together.</summary>
/// <param name="Text">As far as the template says it; a reference as <c>${Name}</c>.</param>
/// <param name="Node">The literal, or what is referred to.</param>
internal sealed record TextPiece(string Text, TemplateNode Node)
{
    /// <summary>By which <c>Fn::Sub</c> refers to it; null for what stands in the text itself.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it only parts two others.</summary>
    public bool IsDelimiter { get; init; }

    public bool IsLiteral => Node is ScalarNode;
}
