namespace CfnGen.Planning.Access.Traffic;

/// <summary>Whom a rule of a security group lets in or out to.</summary>
/// <param name="Text">For people, and equal for the same peer: <c>10.0.0.0/16</c>, <c>security group Web</c>.</param>
/// <param name="Addresses">Null: what the peer's addresses are is not known.</param>
/// <param name="Universe">The addresses among which those of the peer are; null: they may be of both kinds.</param>
internal sealed record Peer(string Text, AddressRange? Addresses, AddressRange? Universe)
{
    private static readonly AddressRange AllIPv4 = AddressRange.TryParse("0.0.0.0/0")!.Value;
    private static readonly AddressRange AllIPv6 = AddressRange.TryParse("::/0")!.Value;

    /// <summary>Strangers are among them.</summary>
    public bool IsWorld => Addresses is { IsWorld: true };

    public static Peer OfIPv4(string text) => Of(text, AllIPv4);

    public static Peer OfIPv6(string text) => Of(text, AllIPv6);

    /// <summary>Members of a group have at least an IPv4 address, by which they get in where all of these may.</summary>
    public static Peer OfGroup(string text) => new(text, null, AllIPv4);

    public static Peer OfPrefixList(string text) => new("prefix list " + text, null, null);

    private static Peer Of(string text, AddressRange universe) => AddressRange.TryParse(text) is { } range ? new(text, range, range) : new(text, null, universe);
}
