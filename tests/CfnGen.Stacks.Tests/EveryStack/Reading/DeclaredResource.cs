using CfnGen.Model.Documents;

namespace CfnGen.Stacks.Tests.EveryStack.Reading;

/// <summary>One resource of a lowered stack.</summary>
internal sealed record DeclaredResource(string Id, MappingNode Body)
{
    public string Type => Text("Type") ?? "";

    /// <summary>Everything at a path of its body, such as <c>Properties/Policies/PolicyDocument</c>; see <see cref="NodeWalk.At"/>.</summary>
    public IEnumerable<TemplateNode> At(string path) => NodeWalk.At(Body, path);

    /// <summary>The same as texts.</summary>
    public IEnumerable<string> Texts(string path) => At(path).Select(NodeText.Of);

    /// <summary>The only text at a path; null when there is none, or more than one.</summary>
    public string? Text(string path) => Texts(path).ToList() is [var only] ? only : null;

    public override string ToString() => $"{Id} ({Type})";
}
