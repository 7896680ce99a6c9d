namespace CfnGen.Cli.Commands;

/// <param name="Ids">The rules to explain; empty lists all of them.</param>
/// <param name="Markdown">Whether the whole reference is written, as <c>docs/rules.md</c> holds it.</param>
internal sealed record RulesOptions(IReadOnlyList<string> Ids, bool Markdown);
