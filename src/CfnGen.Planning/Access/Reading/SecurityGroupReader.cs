using CfnGen.Model.Documents;
using CfnGen.Planning.Access.Situations;
using CfnGen.Planning.Access.Traffic;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Access.Reading;

/// <summary>Reads the rules of security groups, those in the group and those that stand alone.</summary>
internal sealed class SecurityGroupReader(AccessBook book, SubjectNames names)
{
    private const string Noun = "security group";

    /// <summary>A group of a VPC, which has rules by default even where the template gives it none.</summary>
    public void ReadGroup(PlannedResource group) => _ = book[SubjectNames.Of(group, SubjectKind.Network)];

    /// <summary>A list of rules in a property of a group.</summary>
    public void ReadList(PlannedResource group, TemplateNode rules, bool isIngress)
    {
        foreach (var rule in Branches.ItemsOf(rules, Situation.Always))
        {
            Read(SubjectNames.Of(group, SubjectKind.Network), rule, isIngress, group.LogicalId);
        }
    }

    /// <summary>A rule that names its group.</summary>
    public void ReadRule(PlannedResource resource, bool isIngress)
    {
        if (resource.Properties is { } properties && (properties["GroupId"] ?? properties["GroupName"]) is { } group)
        {
            var subject = names.Of(group, SubjectKind.Network, Noun);
            Read(subject, new(properties, book.SituationOf(resource, subject)), isIngress, resource.LogicalId);
        }
    }

    /// <summary>A rule of a group from the time before VPCs, for the ports of a database or cache; it stands in its group or names it.</summary>
    public void ReadClassic(PlannedResource resource, string? groupProperty)
    {
        if (resource.Properties is not { } properties)
        {
            return;
        }

        var rules = groupProperty is null
            ? properties["DBSecurityGroupIngress"] is { } list ? Branches.ItemsOf(list, Situation.Always) : []
            : [new(properties, Situation.Always)];
        var subject = groupProperty is null ? SubjectNames.Of(resource, SubjectKind.Network)
            : properties[groupProperty] is { } group ? names.Of(group, SubjectKind.Network, Noun)
            : null;
        foreach (var rule in subject is null ? [] : rules)
        {
            foreach (var peer in ClassicPeersOf(rule))
            {
                book[subject!].Rules.Add(new() { LogicalId = resource.LogicalId, IsIngress = true, Protocol = TrafficRule.AllProtocols, Ports = PortSpan.All, Peer = peer.Peer, When = peer.When });
            }
        }
    }

    private void Read(AccessSubject subject, Branch rule, bool isIngress, string logicalId)
    {
        var protocol = ProtocolOf(TextOf(rule, "IpProtocol"));
        var (from, to) = (TextOf(rule, "FromPort"), TextOf(rule, "ToPort"));
        var ports = protocol is TrafficRule.AllProtocols ? PortSpan.All
            : protocol is "icmp" or "icmpv6" ? PortSpan.OfTypes(from, to)
            : PortSpan.OfPorts(from, to);
        foreach (var peer in PeersOf(rule, isIngress ? "Source" : "Destination"))
        {
            book[subject].Rules.Add(new() { LogicalId = logicalId, IsIngress = isIngress, Protocol = protocol, Ports = ports, Peer = peer.Peer, When = peer.When });
        }
    }

    private List<PeerBranch> PeersOf(Branch rule, string side)
    {
        var found = new List<PeerBranch>();
        Add("CidrIp", Peer.OfIPv4);
        Add("CidrIpv6", Peer.OfIPv6);
        Add(side + "PrefixListId", Peer.OfPrefixList);
        AddGroup(rule, side + "SecurityGroupId", found);
        AddGroup(rule, side + "SecurityGroupName", found);
        return found;

        void Add(string property, Func<string, Peer> peerOf)
        {
            foreach (var value in rule[property])
            {
                found.Add(new(peerOf(ReadableNode.TextOf(value.Node)), value.When));
            }
        }
    }

    private List<PeerBranch> ClassicPeersOf(Branch rule)
    {
        var found = new List<PeerBranch>();
        foreach (var range in rule["CIDRIP"])
        {
            found.Add(new(Peer.OfIPv4(ReadableNode.TextOf(range.Node)), range.When));
        }

        AddGroup(rule, "EC2SecurityGroupId", found);
        AddGroup(rule, "EC2SecurityGroupName", found);
        return found;
    }

    private void AddGroup(Branch rule, string property, List<PeerBranch> found)
    {
        foreach (var group in rule[property])
        {
            found.Add(new(Peer.OfGroup(names.Of(group.Node, SubjectKind.Network, Noun).Text), group.When));
        }
    }

    private static string? TextOf(Branch rule, string property) =>
        rule.Node is MappingNode mapping && mapping[property] is { } value ? ReadableNode.TextOf(value) : null;

    private static string ProtocolOf(string? written) => written?.ToLowerInvariant() switch
    {
        null or "-1" or "all" => TrafficRule.AllProtocols,
        "6" => "tcp",
        "17" => "udp",
        "1" => "icmp",
        "58" => "icmpv6",
        { } other => other,
    };

    private sealed record PeerBranch(Peer Peer, Situation When);
}
