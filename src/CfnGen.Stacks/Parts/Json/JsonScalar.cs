using CfnGen.Model;

namespace CfnGen.Stacks.Parts.Json;

/// <summary>A text with its quotes, a number, true or false.</summary>
internal sealed class JsonScalar(CfnString spelling) : JsonValue
{
    internal override bool IsOneLine => true;

    internal override void AppendTo(List<CfnString> text, string indent) => text.Add(spelling);
}
