using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Signing;

/// <summary>Lets only requests pass that are signed, now, with a key that is known.</summary>
internal sealed class SignatureCheck(KeyRing keys)
{
    private const string TimeFormat = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>How far a client's clock may be off.</summary>
    public static TimeSpan Tolerance { get; } = TimeSpan.FromMinutes(5);

    /// <param name="request">What came.</param>
    /// <param name="now">The time that the server believes it is.</param>
    /// <returns>Who signed it, for which region and service.</returns>
    /// <exception cref="ServiceException">The request may not pass.</exception>
    public Authorization Verify(SignedRequest request, DateTimeOffset now)
    {
        var authorization = Authorization.Parse(request.Headers.GetValueOrDefault("authorization"));
        var key = keys.Find(authorization.KeyId)
            ?? throw new ServiceException("InvalidClientTokenId", "The security token included in the request is invalid.", 403);
        CheckToken(key, request, now);
        CheckTime(request, authorization, now);
        var expected = request.SignatureFor(authorization, key.Secret);
        if (!CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(authorization.Signature)))
        {
            throw new ServiceException(
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
                403);
        }

        return authorization;
    }

    private static void CheckToken(AccessKey key, SignedRequest request, DateTimeOffset now)
    {
        if (request.Headers.GetValueOrDefault("x-amz-security-token") != key.SessionToken)
        {
            throw new ServiceException("InvalidClientTokenId", "The security token included in the request is invalid.", 403);
        }

        if (key.Expires < now)
        {
            throw new ServiceException("ExpiredToken", "The security token included in the request is expired", 403);
        }
    }

    private static void CheckTime(SignedRequest request, Authorization authorization, DateTimeOffset now)
    {
        if (!DateTimeOffset.TryParseExact(request.SignedAt, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signed)
            || !request.SignedAt!.StartsWith(authorization.Date, StringComparison.Ordinal))
        {
            throw new ServiceException("IncompleteSignature", "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP", 403);
        }

        var off = now - signed;
        if (off > Tolerance)
        {
            throw OutOfTime(authorization, $"Signature expired: {Basic(signed)} is now earlier than {Basic(now - Tolerance)} ({Basic(now)} - 5 min.)");
        }

        if (off < -Tolerance)
        {
            throw OutOfTime(authorization, $"Signature not yet current: {Basic(signed)} is still later than {Basic(now + Tolerance)} ({Basic(now)} + 5 min.)");
        }
    }

    private static ServiceException OutOfTime(Authorization authorization, string message) => authorization.Service == "s3"
        ? new("RequestTimeTooSkewed", "The difference between the request time and the current time is too large.", 403)
        : new("SignatureDoesNotMatch", message, 403);

    private static string Basic(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);
}
