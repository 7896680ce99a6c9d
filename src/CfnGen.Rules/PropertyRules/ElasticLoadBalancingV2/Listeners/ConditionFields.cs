namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.Listeners;

/// <summary>What the conditions of listener rules ask about.</summary>
internal static class ConditionFields
{
    public static IReadOnlyList<string> All { get; } = ["host-header", "path-pattern", "http-header", "http-request-method", "query-string", "source-ip"];

    /// <summary>The property that holds the values for a field.</summary>
    public static string? SettingsOf(string field) => field switch
    {
        "host-header" => "HostHeaderConfig",
        "path-pattern" => "PathPatternConfig",
        "http-header" => "HttpHeaderConfig",
        "http-request-method" => "HttpRequestMethodConfig",
        "query-string" => "QueryStringConfig",
        "source-ip" => "SourceIpConfig",
        _ => null,
    };

    /// <summary>Whether a condition may hold its values itself.</summary>
    public static bool HasOwnValues(string field) => field is "host-header" or "path-pattern";

    /// <summary>Whether a rule may ask it once only.</summary>
    public static bool IsAskedOnce(string field) => field is "host-header" or "path-pattern" or "http-request-method" or "source-ip";
}
