using System.Security.Cryptography;
using System.Text;

namespace CfnGen.CloudFormationStandIn.Signing;

/// <summary>What of a request is signed with Signature Version 4, and the signature that it must have.</summary>
/// <param name="Method">GET, POST, PUT, HEAD or DELETE.</param>
/// <param name="Path">As it stands in the request line, escaped.</param>
/// <param name="Query">Names and values, not escaped.</param>
/// <param name="Headers">By their names in lower case.</param>
/// <param name="Body">The bytes as they came.</param>
internal sealed record SignedRequest(
    string Method,
    string Path,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    IReadOnlyDictionary<string, string> Headers,
    byte[] Body)
{
    private const string ContentHash = "x-amz-content-sha256";

    /// <summary>When it was signed, as it says itself.</summary>
    public string? SignedAt => Headers.GetValueOrDefault("x-amz-date");

    public string SignatureFor(Authorization authorization, string secret)
    {
        var text = string.Join('\n', Authorization.Algorithm, SignedAt, authorization.Scope, Hex(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(authorization)))));
        var key = Encoding.UTF8.GetBytes("AWS4" + secret);
        foreach (var part in authorization.Scope.Split('/'))
        {
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        }

        return Hex(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
    }

    private string Canonical(Authorization authorization)
    {
        var query = Query.Select(pair => $"{Escape(pair.Key)}={Escape(pair.Value)}").Order(StringComparer.Ordinal);
        var headers = authorization.SignedHeaders.Select(name => $"{name}:{Squeeze(Headers.GetValueOrDefault(name) ?? "")}\n");
        return string.Join(
            '\n',
            Method,
            CanonicalPath(authorization.Service),
            string.Join('&', query),
            string.Concat(headers),
            string.Join(';', authorization.SignedHeaders),
            PayloadHash(authorization.Service));
    }

    // S3 signs the path as it is sent; the others escape it once more.
    private string CanonicalPath(string service) => service == "s3" ? Path : Escape(Path).Replace("%2F", "/", StringComparison.Ordinal);

    // Only S3 trusts what the header says of a body that is signed in pieces or not at all.
    private string PayloadHash(string service) => service == "s3" && Headers.TryGetValue(ContentHash, out var hash) && !IsHash(hash)
        ? hash
        : Hex(SHA256.HashData(Body));

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    private static string Escape(string text) => Uri.EscapeDataString(text);

    private static string Squeeze(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
