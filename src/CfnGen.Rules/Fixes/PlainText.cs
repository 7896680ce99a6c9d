using CfnGen.Model.Documents;

namespace CfnGen.Rules.Fixes;

/// <summary>How a text is spelled on one line of YAML.</summary>
internal static class PlainText
{
    /// <summary>As the writer of templates does it: plain where every reader gets the same text back, else in quotes.</summary>
    public static string Spelled(string text)
    {
        var line = new TemplateDocument(new([new("x", ScalarNode.String(text))])).ToYaml();
        return line["x: ".Length..].TrimEnd('\n');
    }
}
