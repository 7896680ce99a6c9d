using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Signing;

/// <summary>The header with which a request is signed: who signed which of its headers, for which day, region and service.</summary>
internal sealed record Authorization(string KeyId, string Date, string Region, string Service, IReadOnlyList<string> SignedHeaders, string Signature)
{
    public const string Algorithm = "AWS4-HMAC-SHA256";

    public string Scope => $"{Date}/{Region}/{Service}/aws4_request";

    public static Authorization Parse(string? header)
    {
        if (string.IsNullOrEmpty(header))
        {
            throw new ServiceException("MissingAuthenticationToken", "Request is missing Authentication Token", 403);
        }

        var parts = header.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        return header.StartsWith(Algorithm + " ", StringComparison.Ordinal)
            && parts.GetValueOrDefault("Credential")?.Split('/') is [var key, var date, var region, var service, "aws4_request"]
            && parts.TryGetValue("SignedHeaders", out var headers)
            && parts.TryGetValue("Signature", out var signature)
                ? new(key, date, region, service, headers.Split(';'), signature)
                : throw new ServiceException("IncompleteSignature", "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters.", 403);
    }
}
