
namespace CfnGen.Planning.Access.Traffic;

/// <summary>Whether rules, taken together, let through all that one rule does.</summary>
internal sealed class TrafficCoverage(IReadOnlyList<TrafficRule> rules)
{
    public bool Includes(TrafficRule rule)
    {
        var those = rules.Where(other => other.IsIngress == rule.IsIngress && (other.Protocol == TrafficRule.AllProtocols || other.Protocol == rule.Protocol)).ToList();
        return rule.When.IsSharedOut([.. those.Select(other => other.When)], when => Includes(rule, those.FindAll(other => other.When.Includes(when))));
    }

    private static bool Includes(TrafficRule rule, List<TrafficRule> those) => rule.Peer.Addresses is { } addresses
        ? IncludesRange(rule, addresses, those)
        : IncludesPorts(rule, those.FindAll(other => other.Peer.Text == rule.Peer.Text || (rule.Peer.Universe is { } all && other.Peer.Addresses?.Contains(all) == true)));

    /// <summary>Where no rule has the whole range, its two halves are looked at as long as there are rules for smaller ranges.</summary>
    private static bool IncludesRange(TrafficRule rule, AddressRange range, List<TrafficRule> those)
    {
        if (IncludesPorts(rule, those.FindAll(other => other.Peer.Addresses?.Contains(range) == true)))
        {
            return true;
        }

        return those.Exists(other => other.Peer.Addresses is { } smaller && range.Contains(smaller) && smaller != range)
            && IncludesRange(rule, range.LowerHalf, those)
            && IncludesRange(rule, range.UpperHalf, those);
    }

    /// <summary>Whether the ports of rules whose peers fit leave no gap.</summary>
    private static bool IncludesPorts(TrafficRule rule, List<TrafficRule> those)
    {
        if (!rule.Ports.IsKnown)
        {
            return those.Exists(other => other.Ports.IsAll || other.Ports.Text == rule.Ports.Text);
        }

        var next = rule.Ports.First;
        while (next <= rule.Ports.Last)
        {
            var end = -1;
            foreach (var other in those)
            {
                end = other.Ports.Contains(next) ? Math.Max(end, other.Ports.Last) : end;
            }

            if (end < 0)
            {
                return false;
            }

            next = end + 1;
        }

        return true;
    }
}
