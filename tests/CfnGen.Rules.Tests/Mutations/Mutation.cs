using CfnGen.Model.Documents;

namespace CfnGen.Rules.Tests.Mutations;

/// <summary>A way to spoil a template, and what it was spoilt into.</summary>
/// <param name="Place">Where: <c>Resources/Queue/Properties/DelaySeconds</c>.</param>
/// <param name="Template">The spoilt one.</param>
public sealed record Mutation(string Place, TemplateDocument Template);
