using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace CfnGen.CloudFormationStandIn.Templates.Evaluation;

/// <summary>What Fn::Cidr gives for IPv4: a block cut into smaller ones.</summary>
internal static class CidrBlocks
{
    /// <param name="arguments">The block, how many are wanted, and the bits that each keeps for its hosts.</param>
    public static JsonArray Split(IReadOnlyList<string> arguments)
    {
        var network = IPNetwork.Parse(arguments[0]);
        var bits = arguments.Count > 2 ? int.Parse(arguments[2], CultureInfo.InvariantCulture) : 8;
        var bytes = network.BaseAddress.GetAddressBytes();
        var first = (uint)((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8) | bytes[3]);
        var blocks = new JsonArray();
        for (var number = 0u; number < uint.Parse(arguments[1], CultureInfo.InvariantCulture); number++)
        {
            var address = first + (number << bits);
            blocks.Add(JsonValue.Create(string.Create(
                CultureInfo.InvariantCulture,
                $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}/{32 - bits}")));
        }

        return blocks;
    }
}
