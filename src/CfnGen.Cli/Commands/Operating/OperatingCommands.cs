using System.CommandLine;
using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <summary>The commands on what is in AWS already, or has to be there before anything is deployed.</summary>
internal static class OperatingCommands
{
    /// <param name="name">The one that is meant; null: all.</param>
    /// <param name="means">Asked for when a command runs.</param>
    public static void AddTo(RootCommand root, string? name, Func<CommandMeans> means)
    {
        if (name is null or "status")
        {
            root.Subcommands.Add(new StatusSyntax().Command(options => new StatusCommand(means()).Run(options)));
        }

        if (name is null or "events")
        {
            root.Subcommands.Add(new EventsSyntax().Command(options => new EventsCommand(means()).Run(options)));
        }

        if (name is null or "rollback")
        {
            root.Subcommands.Add(new RollbackSyntax().Command(options => new RollbackCommand(means()).Run(options)));
        }

        if (name is null or "delete")
        {
            root.Subcommands.Add(new DeleteSyntax().Command(options => new DeleteCommand(means()).Run(options)));
        }

        if (name is null or "drift")
        {
            root.Subcommands.Add(new DriftSyntax().Command(options => new DriftCommand(means()).Run(options)));
        }

        if (name is null or "bucket")
        {
            root.Subcommands.Add(new BucketSyntax().Command(options => new BucketCommand(means()).Run(options)));
        }
    }
}
