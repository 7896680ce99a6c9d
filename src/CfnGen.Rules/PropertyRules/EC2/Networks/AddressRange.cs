using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>A range of addresses, such as 10.0.0.0/16 or 2001:db8::/56.</summary>
/// <remarks>Bytes and no wide numbers, and IPv4 read here: what the framework has for both is compiled anew at each start.</remarks>
internal sealed class AddressRange
{
    private readonly byte[] address;
    private readonly byte[] first;
    private readonly byte[] last;

    private AddressRange(byte[] address, int length)
    {
        (this.address, Length) = (address, length);
        first = Filled(0x00);
        last = Filled(0xFF);
    }

    /// <summary>How many bits all addresses of the range share.</summary>
    public int Length { get; }

    public bool IsIPv4 => address.Length == 4;

    /// <summary>The range; null when the text is none.</summary>
    public static AddressRange? Parse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && AddressOf(text[..slash]) is { } address && length <= address.Length * 8
            ? new(address, length)
            : null;
    }

    /// <summary>The same range, written with its first address.</summary>
    public string Canonical() => $"{new IPAddress(first)}/{Length.ToString(CultureInfo.InvariantCulture)}";

    public bool BeginsAtItsFirstAddress() => Order(address, first) == 0;

    public bool Contains(AddressRange other) => IsIPv4 == other.IsIPv4 && Order(first, other.first) <= 0 && Order(other.last, last) <= 0;

    public bool Overlaps(AddressRange other) => IsIPv4 == other.IsIPv4 && Order(first, other.last) <= 0 && Order(other.first, last) <= 0;

    private static byte[]? AddressOf(string text) => text.Contains(':', StringComparison.Ordinal) ? IPv6Of(text) : IPv4Of(text);

    // By itself, so that the framework's library is loaded for a template with such addresses only.
    private static byte[]? IPv6Of(string text) =>
        IPAddress.TryParse(text, out var parsed) && parsed.AddressFamily == AddressFamily.InterNetworkV6 ? parsed.GetAddressBytes() : null;

    // Four numbers without leading zeros, which is stricter than what the framework takes.
    private static byte[]? IPv4Of(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            return null;
        }

        var address = new byte[4];
        for (var index = 0; index < address.Length; index++)
        {
            var part = parts[index];
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > 255 || (part.Length > 1 && part[0] == '0'))
            {
                return null;
            }

            address[index] = (byte)number;
        }

        return address;
    }

    private static int Order(byte[] one, byte[] other)
    {
        for (var index = 0; index < one.Length; index++)
        {
            if (one[index] != other[index])
            {
                return one[index] - other[index];
            }
        }

        return 0;
    }

    // The address with the bits that are not shared all off, or all on.
    private byte[] Filled(int filling)
    {
        var filled = new byte[address.Length];
        for (var index = 0; index < filled.Length; index++)
        {
            var shared = Math.Clamp(Length - (index * 8), 0, 8);
            var mask = 0xFF << (8 - shared) & 0xFF;
            filled[index] = (byte)((address[index] & mask) | (filling & ~mask));
        }

        return filled;
    }
}
