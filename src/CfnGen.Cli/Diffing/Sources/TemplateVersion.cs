using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>A template as it was or as it is.</summary>
/// <param name="Label">What it is, for people: <c>output/web-app.yaml at main</c>.</param>
/// <param name="Document">Null: there is none, the template is new or gone.</param>
internal sealed record TemplateVersion(string Label, TemplateDocument? Document);
