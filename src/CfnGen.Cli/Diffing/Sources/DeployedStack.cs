using CfnGen.Deployment.Stacks;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Diffing.Sources;

/// <param name="Region">Where it is, or would be.</param>
/// <param name="Stack">Null: there is none.</param>
/// <param name="Template">Null: there is no stack, or nothing is in it yet.</param>
internal sealed record DeployedStack(string Region, CurrentStack? Stack, TemplateDocument? Template);
