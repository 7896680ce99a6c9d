using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Waiting;

namespace CfnGen.Cli.Operating;

/// <summary>What every command on deployed stacks is asked for.</summary>
/// <param name="Names">Deployments of the environment, none: all of it; or, without one, stacks by their names in CloudFormation.</param>
/// <param name="Json">One JSON object a line instead of anything for people.</param>
internal sealed record OperatingOptions(IReadOnlyList<string> Names, string? Environment, AwsChoice Aws, bool Json, Patience Patience);
