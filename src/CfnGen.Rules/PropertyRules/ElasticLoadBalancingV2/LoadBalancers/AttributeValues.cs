using System.Globalization;

namespace CfnGen.Rules.PropertyRules.ElasticLoadBalancingV2.LoadBalancers;

/// <summary>What the attributes of load balancers, listeners and target groups can be set to.</summary>
internal static class AttributeValues
{
    private const string Boolean = "true|false";
    private const string Week = "1..604800";

    // A key and its values: words, or a range of whole numbers. Others exist, whose values are free.
    private static readonly Dictionary<string, string> ByKey = new(StringComparer.Ordinal)
    {
        ["access_logs.s3.enabled"] = Boolean,
        ["access_logs.s3.bucket"] = "",
        ["access_logs.s3.prefix"] = "",
        ["client_keep_alive.seconds"] = "60..604800",
        ["connection_logs.s3.enabled"] = Boolean,
        ["connection_logs.s3.bucket"] = "",
        ["connection_logs.s3.prefix"] = "",
        ["deletion_protection.enabled"] = Boolean,
        ["deregistration_delay.connection_termination.enabled"] = Boolean,
        ["deregistration_delay.timeout_seconds"] = "0..3600",
        ["dns_record.client_routing_policy"] = "any_availability_zone|availability_zone_affinity|partial_availability_zone_affinity",
        ["idle_timeout.timeout_seconds"] = "1..4000",
        ["ipv6.deny_all_igw_traffic"] = Boolean,
        ["lambda.multi_value_headers.enabled"] = Boolean,
        ["load_balancing.algorithm.anomaly_mitigation"] = "on|off",
        ["load_balancing.algorithm.type"] = "round_robin|least_outstanding_requests|weighted_random",
        ["load_balancing.cross_zone.enabled"] = "true|false|use_load_balancer_configuration",
        ["preserve_client_ip.enabled"] = Boolean,
        ["proxy_protocol_v2.enabled"] = Boolean,
        ["routing.http.desync_mitigation_mode"] = "monitor|defensive|strictest",
        ["routing.http.drop_invalid_header_fields.enabled"] = Boolean,
        ["routing.http.preserve_host_header.enabled"] = Boolean,
        ["routing.http.x_amzn_tls_version_and_cipher_suite.enabled"] = Boolean,
        ["routing.http.xff_client_port.enabled"] = Boolean,
        ["routing.http.xff_header_processing.mode"] = "append|preserve|remove",
        ["routing.http2.enabled"] = Boolean,
        ["slow_start.duration_seconds"] = "0..900",
        ["stickiness.app_cookie.cookie_name"] = "",
        ["stickiness.app_cookie.duration_seconds"] = Week,
        ["stickiness.enabled"] = Boolean,
        ["stickiness.lb_cookie.duration_seconds"] = Week,
        ["stickiness.type"] = "lb_cookie|app_cookie|source_ip|source_ip_dest_ip|source_ip_dest_ip_proto",
        ["tcp.idle_timeout.seconds"] = "60..6000",
        ["waf.fail_open.enabled"] = Boolean,
        ["zonal_shift.config.enabled"] = Boolean,
    };

    /// <summary>The key that was surely meant; null when it is known, or unlike all that are.</summary>
    public static string? Misspelt(string key)
    {
        const int AFewLetters = 2;
        if (ByKey.ContainsKey(key))
        {
            return null;
        }

        foreach (var known in ByKey.Keys)
        {
            if (NearestName.Distance(key, known) <= AFewLetters)
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>What the key takes, for messages, when it does not take this value; null when it does.</summary>
    public static string? Refuses(string key, string value)
    {
        if (!ByKey.TryGetValue(key, out var values) || values.Length == 0)
        {
            return null;
        }

        var dots = values.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
        {
            var words = values.Split('|');
            return Array.IndexOf(words, value.ToLowerInvariant()) < 0 ? string.Join(", ", words) : null;
        }

        var isInRange = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= int.Parse(values.AsSpan(0, dots), NumberStyles.None, CultureInfo.InvariantCulture)
            && number <= int.Parse(values.AsSpan(dots + 2), NumberStyles.None, CultureInfo.InvariantCulture);
        return isInRange ? null : values.Replace("..", " to ", StringComparison.Ordinal);
    }
}
