using CfnGen.Deployment.Watching;

namespace CfnGen.Deployment.Tests.Watching;

/// <summary>Events as CloudFormation tells them.</summary>
internal static class Events
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset At(int seconds) => Noon.AddSeconds(seconds);

    public static WatchedEvent Of(string id, string status, string? reason = null, string type = "AWS::SNS::Topic", params string[] path) =>
        new(path, false, Noon, id, type, $"{id}-physical", new(status), reason);

    public static WatchedEvent OfStack(string status, string? reason = null) =>
        new([], true, Noon, "web", "AWS::CloudFormation::Stack", "arn:aws:cloudformation:eu-west-1:123456789012:stack/web/1", new(status), reason);
}
