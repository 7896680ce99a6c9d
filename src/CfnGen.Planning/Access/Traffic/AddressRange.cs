using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CfnGen.Planning.Access.Traffic;

/// <summary>A range of addresses of one of the two kinds, as numbers.</summary>
/// <param name="Last">The last address that belongs to it.</param>
internal readonly record struct AddressRange(bool IsIPv6, UInt128 First, UInt128 Last)
{
    private const int BitsOfIPv4 = 32;
    private const int BitsOfIPv6 = 128;

    /// <summary>Whether it is so wide that strangers are in it: half of all addresses or more.</summary>
    public bool IsWorld => Last - First >= (UInt128.One << ((IsIPv6 ? BitsOfIPv6 : BitsOfIPv4) - 1)) - 1;

    /// <summary>Of a text such as <c>10.0.0.0/16</c> or a single address; null: it is none. Bits behind the prefix count for nothing, as for EC2.</summary>
    public static AddressRange? TryParse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var address = slash < 0 ? text : text[..slash];
        if (!IPAddress.TryParse(address, out var parsed) || (parsed.AddressFamily == AddressFamily.InterNetwork && address.Count(letter => letter == '.') != 3))
        {
            return null;
        }

        var isIPv6 = parsed.AddressFamily == AddressFamily.InterNetworkV6;
        var bits = isIPv6 ? BitsOfIPv6 : BitsOfIPv4;
        var prefix = bits;
        if (slash >= 0 && (!int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out prefix) || prefix > bits))
        {
            return null;
        }

        var number = UInt128.Zero;
        foreach (var part in parsed.GetAddressBytes())
        {
            number = (number << 8) | part;
        }

        var size = prefix == 0 && isIPv6 ? UInt128.MaxValue : (UInt128.One << (bits - prefix)) - 1;
        return new(isIPv6, number & ~size, (number & ~size) + size);
    }

    public AddressRange LowerHalf => this with { Last = First + ((Last - First) >> 1) };

    public AddressRange UpperHalf => this with { First = First + ((Last - First) >> 1) + 1 };

    public bool Contains(AddressRange other) => IsIPv6 == other.IsIPv6 && First <= other.First && other.Last <= Last;

    /// <summary>Equal for equal ranges, however they were written.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsIPv6 ? "IPv6" : "IPv4")} {First:X}-{Last:X}");
}
