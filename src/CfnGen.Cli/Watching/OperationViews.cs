using CfnGen.Cli.Connecting;
using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Watching;

/// <summary>Opens a view for each stack that is worked on, all of the kind that suits the reader.</summary>
internal sealed class OperationViews
{
    private readonly TimeProvider time;
    private readonly int prefixWidth;

    /// <param name="lines">Lines of JSON instead of anything for people; null: for people.</param>
    /// <param name="stacks">All that will be worked on: where there are several, each line names its own.</param>
    public OperationViews(IConsole console, TimeProvider time, JsonLines? lines, IReadOnlyList<StackHandle> stacks)
    {
        this.time = time;
        Lines = lines;
        Stage = new(console, time);
        foreach (var stack in stacks.Count > 1 ? stacks : [])
        {
            prefixWidth = Math.Max(prefixWidth, stack.ToString().Length + 2);
        }
    }

    /// <summary>Where lines of JSON go; null where people read.</summary>
    public JsonLines? Lines { get; }

    /// <summary>Where everything else goes.</summary>
    public Stage Stage { get; }

    public OperationView Open(StackHandle stack)
    {
        var (name, prefix) = (stack.ToString(), prefixWidth == 0 ? "" : stack.ToString().PadRight(prefixWidth));
        return Lines is not null ? new JsonView(Lines, stack)
            : Stage.HasBoard ? new LiveView(Stage, time, name, prefix)
            : new PlainView(Stage, time, prefix);
    }
}
