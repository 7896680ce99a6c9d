using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CfnGen.CloudFormationStandIn.Accounts;

/// <summary>Makes up identifiers, the same ones in every run.</summary>
internal sealed class Identifiers
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private int count;

    public string Guid() => new Guid(Bytes().AsSpan(0, 16)).ToString();

    /// <summary>Lower-case hexadecimal digits.</summary>
    public string Hex(int length) => Convert.ToHexStringLower(Bytes())[..length];

    /// <summary>Capital letters and digits, at most 32.</summary>
    public string Suffix(int length) => string.Concat(Bytes().Take(length).Select(value => Letters[value % Letters.Length]));

    private byte[] Bytes() => SHA256.HashData(Encoding.ASCII.GetBytes((count++).ToString(CultureInfo.InvariantCulture)));
}
