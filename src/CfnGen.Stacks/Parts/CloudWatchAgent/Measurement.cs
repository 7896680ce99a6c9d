using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>One metric of a source.</summary>
/// <param name="Name">As the agent calls it: <c>mem_used_percent</c>.</param>
public sealed record Measurement(string Name)
{
    /// <summary>What it is called in CloudWatch.</summary>
    /// <value>Absent: <see cref="Name"/>.</value>
    public string? Rename { get; init; }

    /// <value>Absent: the unit that the agent knows for it.</value>
    public string? Unit { get; init; }

    internal JsonObject ToJson() => new() { ["name"] = Name, ["rename"] = Rename, ["unit"] = Unit };
}
