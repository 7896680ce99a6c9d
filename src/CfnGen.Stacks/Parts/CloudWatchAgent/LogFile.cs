using CfnGen.Model;
using CfnGen.Stacks.Parts.Json;

namespace CfnGen.Stacks.Parts.CloudWatchAgent;

/// <summary>A file whose lines become log events.</summary>
/// <param name="FilePath">Where it lies on the instance.</param>
/// <param name="LogGroupName">A log group of the stack: <c>Logs.Ref</c>.</param>
/// <param name="LogStreamName">The agent replaces <c>{instance_id}</c> and <c>{hostname}</c>.</param>
public sealed record LogFile(string FilePath, CfnString LogGroupName, CfnString LogStreamName)
{
    internal JsonObject ToJson() => new()
    {
        ["file_path"] = FilePath,
        ["log_group_name"] = LogGroupName,
        ["log_stream_name"] = LogStreamName,
    };
}
