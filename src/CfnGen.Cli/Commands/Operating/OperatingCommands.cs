using System.CommandLine;
using CfnGen.Cli.Operating;

namespace CfnGen.Cli.Commands.Operating;

/// <summary>The commands on stacks that are deployed.</summary>
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
    }
}
