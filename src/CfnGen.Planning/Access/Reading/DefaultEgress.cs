using CfnGen.Planning.Access.Traffic;

namespace CfnGen.Planning.Access.Reading;

/// <summary>The rules that EC2 gives to a group which is made without any for what goes out.</summary>
/// <remarks>It takes them away with the first rule of the template's own, and does not give them back when the last one is removed.</remarks>
internal static class DefaultEgress
{
    /// <summary>The type that has them.</summary>
    public const string SecurityGroup = "AWS::EC2::SecurityGroup";

    private static readonly string[] Everywhere = ["0.0.0.0/0", "::/0"];

    /// <param name="isNew">Whether the update makes the group.</param>
    public static void AddTo(SubjectAccess? before, SubjectAccess? after, bool isNew)
    {
        var hadDefault = before is not null && !HasEgress(before);
        if (after is not null && (isNew || hadDefault) && !HasEgress(after))
        {
            Add(after);
        }

        if (hadDefault)
        {
            Add(before!);
        }
    }

    private static bool HasEgress(SubjectAccess group) => group.Rules.Exists(rule => !rule.IsIngress);

    private static void Add(SubjectAccess group)
    {
        if (group.Subject is not { Kind: SubjectKind.Network, Type: SecurityGroup })
        {
            return;
        }

        foreach (var range in Everywhere)
        {
            group.Rules.Add(new()
            {
                LogicalId = group.Subject.Name,
                IsIngress = false,
                Protocol = TrafficRule.AllProtocols,
                Ports = PortSpan.All,
                Peer = range.Contains(':', StringComparison.Ordinal) ? Peer.OfIPv6(range) : Peer.OfIPv4(range),
            });
        }
    }
}
