namespace CfnGen.Planning.Access.Traffic;

/// <summary>Ports that nobody opens to strangers on purpose, and what listens there by custom.</summary>
internal static class SensitivePorts
{
    private static readonly Listener[] Listeners =
    [
        new(22, "SSH"), new(23, "Telnet"), new(445, "SMB"), new(1433, "SQL Server"), new(1521, "Oracle"), new(2049, "NFS"), new(2375, "Docker"), new(2376, "Docker"),
        new(3306, "MySQL"), new(3389, "RDP"), new(5432, "PostgreSQL"), new(5439, "Redshift"), new(5900, "VNC"), new(5985, "WinRM"), new(5986, "WinRM"), new(6379, "Redis"),
        new(9042, "Cassandra"), new(9092, "Kafka"), new(9200, "OpenSearch"), new(10250, "kubelet"), new(11211, "Memcached"), new(27017, "MongoDB"),
    ];

    /// <summary>What a rule opens of them; null: nothing of the kind.</summary>
    public static string? Of(TrafficRule rule)
    {
        if (rule.Protocol is not ("tcp" or "udp"))
        {
            return null;
        }

        return Array.Find(Listeners, listener => rule.Ports.Contains(listener.Port))?.Service;
    }

    private sealed record Listener(int Port, string Service);
}
