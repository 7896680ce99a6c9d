using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>A range of addresses, such as 10.0.0.0/16 or 2001:db8::/56.</summary>
internal sealed class AddressRange
{
    private readonly UInt128 address;
    private readonly int bits;

    private AddressRange(UInt128 address, int bits, int length) => (this.address, this.bits, Length) = (address, bits, length);

    /// <summary>How many bits all addresses of the range share.</summary>
    public int Length { get; }

    public bool IsIPv4 => bits == 32;

    private UInt128 First => Length == 0 ? 0 : address >> (bits - Length) << (bits - Length);

    private UInt128 Last => Length == bits ? address : First | ((UInt128.One << (bits - Length)) - 1);

    /// <summary>The range; null when the text is none.</summary>
    public static AddressRange? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && AddressOf(text[..slash]) is { } bytes && length <= bytes.Length * 8
            ? new(Number(bytes), bytes.Length * 8, length)
            : null;
    }

    /// <summary>The same range, written with its first address.</summary>
    public string Canonical() => $"{new IPAddress(Bytes(First))}/{Length.ToString(CultureInfo.InvariantCulture)}";

    public bool BeginsAtItsFirstAddress() => address == First;

    public bool Contains(AddressRange other) => bits == other.bits && First <= other.First && other.Last <= Last;

    public bool Overlaps(AddressRange other) => bits == other.bits && First <= other.Last && other.First <= Last;

    // IPAddress also takes 10.1 and 0x0a000001, which EC2 does not.
    private static byte[]? AddressOf(string text)
    {
        if (!IPAddress.TryParse(text, out var parsed))
        {
            return null;
        }

        var isPlain = parsed.AddressFamily == AddressFamily.InterNetworkV6 || parsed.ToString() == text;
        return isPlain ? parsed.GetAddressBytes() : null;
    }

    private static UInt128 Number(byte[] bytes)
    {
        var number = UInt128.Zero;
        foreach (var part in bytes)
        {
            number = (number << 8) | part;
        }

        return number;
    }

    private byte[] Bytes(UInt128 number)
    {
        var bytes = new byte[bits / 8];
        for (var index = bytes.Length - 1; index >= 0; index--)
        {
            bytes[index] = (byte)(number & 0xFF);
            number >>= 8;
        }

        return bytes;
    }
}
