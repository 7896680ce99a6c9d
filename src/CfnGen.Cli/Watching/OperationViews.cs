using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Watching;

/// <summary>Opens a view for each stack that is worked on, all of the kind that suits the reader.</summary>
internal sealed class OperationViews
{
    private readonly IConsole console;
    private readonly TimeProvider time;
    private readonly int prefixWidth;
    private readonly LiveBoard? board;

    /// <param name="json">Lines of JSON instead of anything for people.</param>
    /// <param name="stacks">All that will be worked on: where there are several, each line names its own.</param>
    public OperationViews(IConsole console, TimeProvider time, bool json, IReadOnlyList<string> stacks)
    {
        this.time = time;
        Lines = json ? new(console.Results, time) : null;
        board = !json && console.OpenBoard() is { } screen ? new(screen) : null;
        this.console = new SharedConsole(console);
        foreach (var stack in stacks.Count > 1 ? stacks : [])
        {
            prefixWidth = Math.Max(prefixWidth, stack.Length + 2);
        }
    }

    /// <summary>Where lines of JSON go; null where people read.</summary>
    public JsonLines? Lines { get; }

    public OperationView Open(string stack)
    {
        var prefix = prefixWidth == 0 ? "" : stack.PadRight(prefixWidth);
        return Lines is not null ? new JsonView(Lines, stack)
            : board is not null ? new LiveView(console, board, time, stack, prefix)
            : new PlainView(console, time, prefix);
    }

    /// <summary>Writes several lines that belong together and stay.</summary>
    public void Together(Action<IConsole> write)
    {
        if (board is null)
        {
            lock (console)
            {
                write(console);
                // Logs show results and notices in one stream, in the order in which they arrive.
                console.Results.Flush();
            }
        }
        else
        {
            board.Above(() => write(console));
        }
    }
}
