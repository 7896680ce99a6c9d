using CfnGen.Planning.Access.Situations;

namespace CfnGen.Planning.Access.Traffic;

/// <summary>A rule of a security group.</summary>
internal sealed record TrafficRule
{
    /// <summary>The protocol of a rule for all of them.</summary>
    public const string AllProtocols = "all";

    /// <summary>The resource of the template in which it stands.</summary>
    public required string LogicalId { get; init; }

    /// <summary>False: it is about what goes out.</summary>
    public required bool IsIngress { get; init; }

    /// <summary><c>tcp</c>, <c>udp</c>, <c>icmp</c>, <c>icmpv6</c>, <see cref="AllProtocols"/>, the number of another, or a readable reference.</summary>
    public required string Protocol { get; init; }

    public required PortSpan Ports { get; init; }

    public required Peer Peer { get; init; }

    /// <summary>Where the template has it.</summary>
    public Situation When { get; init; } = Situation.Always;

    /// <summary>For people: <c>TCP port 22</c>, <c>all UDP ports</c>, <c>all traffic</c>.</summary>
    public string What => Protocol switch
    {
        AllProtocols => "all traffic",
        "tcp" or "udp" when Ports.Text.Length == 0 => $"all {Protocol.ToUpperInvariant()} ports",
        "tcp" or "udp" => $"{Protocol.ToUpperInvariant()} {Ports.Text}",
        "icmp" => $"ICMP {Ports.Text}".TrimEnd(),
        "icmpv6" => $"ICMPv6 {Ports.Text}".TrimEnd(),
        _ => $"protocol {Protocol} {Ports.Text}".TrimEnd(),
    };

    /// <summary>Equal for rules that let through the same, wherever the template has them.</summary>
    public string Key => $"{IsIngress} {What} {Peer.Addresses?.ToString() ?? Peer.Text}";
}
