using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Access.Traffic;

/// <summary>The rules that a security group gets and loses, and what they open or close.</summary>
internal static class TrafficChanges
{
    public static IEnumerable<AccessChange> Of(SubjectChange change)
    {
        var (before, after) = (change.Before?.Rules ?? [], change.After?.Rules ?? []);
        var (old, @new) = (new TrafficCoverage(before), new TrafficCoverage(after));
        foreach (var rule in before)
        {
            if (!after.Exists(other => IsSame(other, rule)))
            {
                yield return Of(change.Subject, rule, isAdded: false, @new.Includes(rule) ? AccessEffect.None : AccessEffect.Narrows, Weight.Note);
            }
        }

        foreach (var rule in after)
        {
            if (!before.Exists(other => IsSame(other, rule)))
            {
                var isWider = !old.Includes(rule);
                var weight = !isWider ? Weight.Note : IsDoor(rule) ? Weight.Alarm : change.IsNew ? Weight.Note : Weight.Warning;
                yield return Of(change.Subject, rule, isAdded: true, isWider ? AccessEffect.Widens : AccessEffect.None, weight);
            }
        }
    }

    private static bool IsSame(TrafficRule one, TrafficRule other) => one.Key == other.Key && one.When.Equals(other.When);

    /// <summary>Whether strangers get at what is not for them.</summary>
    private static bool IsDoor(TrafficRule rule) => rule.IsIngress && rule.Peer.IsWorld
        && (rule.Protocol == TrafficRule.AllProtocols || (rule.Protocol is "tcp" or "udp" && rule.Ports.IsAll) || SensitivePorts.Of(rule) is not null);

    private static AccessChange Of(AccessSubject subject, TrafficRule rule, bool isAdded, AccessEffect effect, Weight weight)
    {
        var situation = rule.When.Text.Length == 0 ? "" : $" (when {rule.When.Text})";
        var service = rule.Ports.IsAll || SensitivePorts.Of(rule) is not { } listener ? "" : $" ({listener})";
        return new()
        {
            LogicalId = rule.LogicalId,
            Subject = subject.Text,
            IsAdded = isAdded,
            Effect = effect,
            Weight = weight,
            Line = (rule.IsIngress ? $"{Capital(rule.What)} from {rule.Peer.Text} to {subject.Text}" : $"{Capital(rule.What)} from {subject.Text} to {rule.Peer.Text}") + situation,
            Sentence = $"{Capital(rule.What)}{service} {Verb(isAdded, effect)} {(rule.IsIngress ? $"{subject.Text} from {rule.Peer.Text}" : $"{rule.Peer.Text} from {subject.Text}")}{situation}.",
            Remedy = weight == Weight.Alarm ? ["Name the addresses or the security group of those who may come."] : [],
        };
    }

    private static string Verb(bool isAdded, AccessEffect effect) => (isAdded, effect) switch
    {
        (true, AccessEffect.None) => "could already reach",
        (true, _) => "may now reach",
        (false, AccessEffect.None) => "may still reach",
        (false, _) => "may no longer reach",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
