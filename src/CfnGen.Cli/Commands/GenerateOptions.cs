using CfnGen.Cli.Templates;

namespace CfnGen.Cli.Commands;

/// <param name="Names">The stacks; empty means all.</param>
/// <param name="Folder">Where the templates are, as the user wrote it.</param>
/// <param name="Check">Compare only, write nothing.</param>
/// <param name="AsksRules">Whether a template with an error is refused.</param>
internal sealed record GenerateOptions(IReadOnlyList<string> Names, string Folder, TemplateFormat Format, bool Check, bool AsksRules = true);
