using CfnGen.Deployment.CloudFormation.Events;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Tests.Watching;

/// <summary>Events as a stack makes them, a second apart.</summary>
internal sealed class Events
{
    private DateTimeOffset now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public WatchedEvent Of(string name, string type, string status, string? reason = null)
    {
        now += TimeSpan.FromSeconds(1);
        var path = name.Split('/');
        return new(path[..^1], name == "web", now, path[^1], type, null, new ResourceStatus(status), reason);
    }
}
