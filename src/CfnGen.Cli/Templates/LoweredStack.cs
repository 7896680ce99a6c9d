using CfnGen.Model;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Templates;

/// <summary>A stack and the template that it has become.</summary>
internal sealed record LoweredStack(Stack Stack, TemplateDocument Document);
