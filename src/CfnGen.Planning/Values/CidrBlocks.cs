using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CfnGen.Model.Documents;

namespace CfnGen.Planning.Values;

/// <summary>The blocks of addresses that <c>Fn::Cidr</c> cuts from the beginning of another. Of IPv4 only: how it writes an address of IPv6 is not known.</summary>
internal static class CidrBlocks
{
    private const int Bits = 32;
    private const int MostBlocks = 256;

    /// <param name="block">As <c>10.0.0.0/16</c>.</param>
    /// <param name="count">How many blocks.</param>
    /// <param name="size">How many bits of an address each block leaves free: 8 makes a <c>/24</c>.</param>
    /// <returns>Null: CloudFormation refuses it, or it is not known what comes out.</returns>
    public static SequenceNode? Of(string block, string count, string size)
    {
        if (block.Split('/') is not [var address, var prefix]
            || !IPAddress.TryParse(address, out var parsed) || parsed.AddressFamily != AddressFamily.InterNetwork
            || !IsBetween(prefix, 0, Bits, out var length)
            || !IsBetween(count, 1, MostBlocks, out var blocks)
            || !IsBetween(size, 1, Bits - length, out var free))
        {
            return null;
        }

        var first = (ulong)BinaryPrimitives.ReadUInt32BigEndian(parsed.GetAddressBytes());
        var step = 1UL << free;
        if (first % (1UL << (Bits - length)) != 0 || (ulong)blocks * step > 1UL << (Bits - length))
        {
            return null;
        }

        var found = new List<TemplateNode>(blocks);
        for (var index = 0; index < blocks; index++)
        {
            found.Add(ScalarNode.String(Text((uint)(first + ((ulong)index * step)), Bits - free)));
        }

        return new(found);
    }

    private static bool IsBetween(string text, int least, int most, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= least && number <= most;

    private static string Text(uint address, int length) =>
        string.Create(CultureInfo.InvariantCulture, $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}/{length}");
}
