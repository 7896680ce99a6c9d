using System.Security.Cryptography;
using System.Text;

namespace CfnGen.Refresh.Sources;

/// <summary>SHA-256, of one file or of several by their names.</summary>
internal static class Checksum
{
    public static string Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>One checksum over named contents, whatever folder they came from.</summary>
    public static string Of(IEnumerable<(string Name, byte[] Bytes)> contents)
    {
        var lines = new StringBuilder();
        foreach (var (name, bytes) in contents)
        {
            lines.Append(name).Append(' ').Append(Of(bytes)).Append('\n');
        }

        return Of(Encoding.UTF8.GetBytes(lines.ToString()));
    }
}
