using CfnGen.Model.Documents.Json;
using CfnGen.Model.Documents.Reading;
using CfnGen.Model.Documents.Yaml;

namespace CfnGen.Model.Documents;

/// <summary>Reads templates, YAML or JSON, in short or long form.</summary>
public static class TemplateReader
{
    /// <summary>Reads UTF-8 text: JSON when its first character is a brace, else YAML.</summary>
    /// <param name="content">The file's bytes; at most 1,000,000, the most that CloudFormation takes.</param>
    /// <param name="fileName">For messages and <see cref="SourceLocation.File"/>; null when there is no file.</param>
    /// <exception cref="TemplateFormatException">The text is no template.</exception>
    public static TemplateDocument Read(ReadOnlyMemory<byte> content, string? fileName = null) =>
        Read(TemplateText.Decode(content.Span, fileName));

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, string?)"/>
    /// <param name="content">Read to its end, but never further than the limit.</param>
    /// <param name="fileName">For messages and <see cref="SourceLocation.File"/>; null when there is no file.</param>
    public static TemplateDocument Read(Stream content, string? fileName = null) =>
        Read(TemplateText.Decode(content, fileName));

    private static TemplateDocument Read(TemplateText text) =>
        new(text.IsJson ? JsonTemplateReader.Read(text) : YamlTemplateReader.Read(text));
}
