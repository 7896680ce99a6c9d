using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;
using CfnGen.Model;

namespace CfnGen.Cli.Operating;

/// <summary>What every command on deployed stacks works with.</summary>
internal sealed record CommandMeans(
    IReadOnlyList<Stack> Stacks, Func<IReadOnlyList<Model.Deployment>> Deployments, IConsole Console, Signals Signals, Surroundings Surroundings);
