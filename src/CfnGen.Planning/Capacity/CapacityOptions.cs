using System.Globalization;

namespace CfnGen.Planning.Capacity;

/// <summary>What is supposed of instances and tasks, because no template says it.</summary>
public sealed record CapacityOptions
{
    /// <summary>How many instances or tasks run, for groups and services that <see cref="LiveSizes"/> does not name.</summary>
    /// <value>Null: as many as the old template's <c>DesiredCapacity</c>, <c>MinSize</c> or <c>DesiredCount</c>.</value>
    public int? LiveSize { get; init; }

    /// <summary>How many instances or tasks run, by the logical id of the group or service.</summary>
    public IReadOnlyDictionary<string, int> LiveSizes { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>From the launch of an instance to its signal.</summary>
    /// <value>Default: three minutes.</value>
    public TimeSpan SignalTime { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>From the launch of an instance until its group counts it as in service, where nothing waits for signals.</summary>
    /// <value>Default: one minute.</value>
    public TimeSpan LaunchTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>From the order to end an instance until it has ended. A load balancer's deregistration delay comes on top in the worst case.</summary>
    /// <value>Default: one minute.</value>
    public TimeSpan EndTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>From the start of a task until its container runs and its health checks pass.</summary>
    /// <value>Default: one minute.</value>
    public TimeSpan TaskStartTime { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>From the order to stop a task until it has stopped. A load balancer's deregistration delay comes on top in the worst case.</summary>
    /// <value>Default: 30 seconds, as <c>stopTimeout</c>.</value>
    public TimeSpan TaskStopTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The same with the size that is given as <c>4</c> for all, or <c>Group=4</c> for one.</summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public CapacityOptions WithLiveSize(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? null : text[..equals].Trim();
        if (name is { Length: 0 } || !int.TryParse(text[(equals + 1)..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            throw new FormatException($"'{text}' is no capacity: give a number, or a logical id and a number such as Group=4.");
        }

        return name is null
            ? this with { LiveSize = size }
            : this with { LiveSizes = new Dictionary<string, int>(LiveSizes, StringComparer.Ordinal) { [name] = size } };
    }

    /// <summary>How many run of a group or service that may have had another logical id.</summary>
    internal int? LiveSizeOf(string logicalId, string? formerId = null) =>
        LiveSizes.TryGetValue(logicalId, out var size) || (formerId is not null && LiveSizes.TryGetValue(formerId, out size)) ? size : LiveSize;
}
