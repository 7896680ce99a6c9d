using System.Net.Sockets;
using Amazon.Runtime;
using CfnGen.Deployment.Connection.Credentials;

namespace CfnGen.Deployment.Connection.Problems;

/// <summary>Tells from a failed call what is wrong with the connection.</summary>
internal static class FailedCall
{
    public static ConnectionException? Explain(Exception failure, FoundCredentials credentials, string region) => failure switch
    {
        ConnectionException known => known,
        AmazonUnmarshallingException garbled => new(
            ConnectionProblem.AnswerGarbled,
            $"What came back is no answer of AWS (HTTP status {(int)garbled.StatusCode}). Try again; if it stays so, look for a proxy or a page to sign in to between here and AWS.",
            failure),
        AmazonServiceException refusal => OfRefusal(refusal, credentials, region),
        HttpRequestException or TimeoutException or IOException or SocketException => new(
            ConnectionProblem.Unreachable,
            $"AWS in {region} cannot be reached: {Cause(failure)} See to the network, the proxy (HTTPS_PROXY) and the address (--endpoint-url, AWS_ENDPOINT_URL).",
            failure),
        // What Core throws while it makes credentials, from a token that has run out to a program that fails.
        AmazonClientException or ProcessAWSCredentialException => new(
            ConnectionProblem.CredentialsFailed,
            $"No AWS credentials came from {credentials.Source}. {credentials.Renewal}",
            failure),
        _ => null,
    };

    private static ConnectionException? OfRefusal(AmazonServiceException refusal, FoundCredentials credentials, string region) => refusal.ErrorCode switch
    {
        var code when RenewsExpiredCredentials.IsExpiry(code) => new(
            ConnectionProblem.SessionExpired,
            $"The AWS session of {credentials.Source} has expired. {credentials.Renewal}",
            refusal),
        "InvalidClientTokenId" or "UnrecognizedClientException" or "InvalidAccessKeyId" or "AuthFailure" => new(
            ConnectionProblem.CredentialsUnknown,
            $"AWS does not know the credentials of {credentials.Source}, or the account has not switched on the region {region}. {credentials.Correction}",
            refusal),
        "RequestTimeTooSkewed" or "RequestInTheFuture" or "RequestExpired" => SkewedClock(refusal),
        // The same code says that the time of the signature is wrong, and that the secret is.
        "SignatureDoesNotMatch" or "InvalidSignatureException" when MentionsTime(refusal.Message) => SkewedClock(refusal),
        "SignatureDoesNotMatch" or "InvalidSignatureException" => new(
            ConnectionProblem.CredentialsUnknown,
            $"The secret key of {credentials.Source} does not belong to its access key. {credentials.Correction}",
            refusal),
        "AccessDenied" or "AccessDeniedException" or "UnauthorizedOperation" or "NotAuthorized" => DeniedAction.Explain(refusal, credentials),
        _ => null,
    };

    private static string Cause(Exception failure) => failure is TimeoutException
        ? "it did not answer in time."
        // "An error occurred while sending the request" says less than what lies under it.
        : failure.GetBaseException().Message.TrimEnd('.') + ".";

    private static bool MentionsTime(string message) =>
        message.Contains("expired", StringComparison.OrdinalIgnoreCase) || message.Contains("not yet current", StringComparison.OrdinalIgnoreCase);

    private static ConnectionException SkewedClock(Exception refusal) => new(
        ConnectionProblem.ClockSkewed,
        "The clock of this machine is wrong: AWS refuses calls that are signed more than five minutes before or after its own time. Set the clock, then try again.",
        refusal);
}
