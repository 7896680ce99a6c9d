namespace CfnGen.Rules.OperationsRules.Metrics.Known;

/// <summary>Metrics of an instance's inside, which EC2 cannot see: an agent publishes them in a namespace of its own.</summary>
internal static class AgentMetrics
{
    private static readonly string[] Names =
    [
        "MemoryUtilization", "MemoryUsed", "MemoryAvailable", "DiskSpaceUtilization", "DiskSpaceUsed", "DiskSpaceAvailable", "DiskUtilization", "SwapUtilization", "SwapUsed",
        "mem_used_percent", "mem_available_percent", "disk_used_percent", "swap_used_percent", "cpu_usage_idle", "cpu_usage_active", "cpu_usage_iowait",
        "LogicalDisk % Free Space", "Memory % Committed Bytes In Use",
    ];

    public static bool Contain(string metric) => Array.IndexOf(Names, metric) >= 0;
}
