using CfnGen.CloudFormationStandIn.Faults;

namespace CfnGen.Deployment.Tests.Faults;

/// <summary>What goes wrong with calls, under names for people.</summary>
internal static class FaultKinds
{
    /// <summary>What another try mends.</summary>
    public static IReadOnlyDictionary<string, Fault> Passing { get; } = new SortedDictionary<string, Fault>(StringComparer.Ordinal)
    {
        ["connection cut before the call"] = Fault.CutBefore,
        ["connection cut after the call"] = Fault.CutAfter,
        ["connection cut in the answer"] = Fault.CutWithin,
        ["answer truncated"] = Fault.Truncated,
        ["answer is garbage"] = Fault.Garbage,
        ["a page for people instead"] = Fault.HtmlPage,
        ["throttled"] = Fault.Throttling,
        ["request limit exceeded"] = Fault.RequestLimitExceeded,
        ["HTTP 429"] = Fault.Status(429),
        ["HTTP 500"] = Fault.Status(500),
        ["HTTP 503"] = Fault.Status(503),
        ["answer after 50 s"] = Fault.Slow(TimeSpan.FromSeconds(50)),
    };
}
