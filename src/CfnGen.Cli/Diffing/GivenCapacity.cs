using CfnGen.Cli.Commands;
using CfnGen.Planning.Capacity;

namespace CfnGen.Cli.Diffing;

/// <summary>What the user supposes of instances and tasks.</summary>
internal static class GivenCapacity
{
    /// <param name="sizes">Each <c>4</c> or <c>Group=4</c>.</param>
    /// <param name="times">Each like <c>signal=5m</c>.</param>
    /// <exception cref="WrongUsageException">One of them is neither.</exception>
    public static CapacityOptions Parse(IReadOnlyList<string> sizes, IReadOnlyList<string> times)
    {
        var options = new CapacityOptions();
        foreach (var size in sizes)
        {
            try
            {
                options = options.WithLiveSize(size);
            }
            catch (FormatException wrong)
            {
                throw new WrongUsageException(wrong.Message);
            }
        }

        foreach (var time in times)
        {
            options = With(options, time);
        }

        return options;
    }

    private static CapacityOptions With(CapacityOptions options, string time)
    {
        var equals = time.IndexOf('=', StringComparison.Ordinal);
        var value = equals < 0 ? null : GivenSpan.Parse(time.AsSpan(equals + 1));
        return (equals < 0 ? time : time[..equals], value) switch
        {
            ("signal", { } signal) => options with { SignalTime = signal },
            ("launch", { } launch) => options with { LaunchTime = launch },
            ("end", { } end) => options with { EndTime = end },
            ("task-start", { } start) => options with { TaskStartTime = start },
            ("task-stop", { } stop) => options with { TaskStopTime = stop },
            _ => throw new WrongUsageException($"'{time}' is no time that can be supposed: write signal, launch, end, task-start or task-stop, and how long, such as --suppose signal=5m or task-stop=90s."),
        };
    }
}
