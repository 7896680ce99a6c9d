using System.Text;
using CfnGen.Model.Documents;

namespace CfnGen.Model.Tests.Documents.Reading;

internal static class Templates
{
    public static TemplateDocument Read(string text) => TemplateReader.Read(Encoding.UTF8.GetBytes(text), "template.yaml");

    /// <summary>The value of the key <c>A</c> in the text's <c>Metadata</c>, a place where nothing but plain data has a meaning.</summary>
    public static TemplateNode ReadValue(string value) => ((MappingNode)Read($"Metadata:\n  A: {value}\n  B: 1\n").Root["Metadata"]!)["A"]!;

    public static TemplateFormatException Refused(string text) => Assert.Throws<TemplateFormatException>(() => Read(text));
}
