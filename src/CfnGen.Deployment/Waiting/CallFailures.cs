using System.Net;
using System.Net.Sockets;
using System.Xml;
using Amazon.Runtime;

namespace CfnGen.Deployment.Waiting;

/// <summary>Which failed calls are worth another try, and how to speak of them in few words.</summary>
internal static class CallFailures
{
    private static readonly string[] Throttled =
    [
        "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled", "RequestThrottledException", "TooManyRequestsException",
        "RequestLimitExceeded", "BandwidthLimitExceeded", "SlowDown", "PriorRequestNotComplete",
    ];

    private static readonly string[] Passing =
    [
        "InternalFailure", "InternalError", "InternalServerError", "ServiceUnavailable", "ServiceUnavailableException", "RequestTimeout", "RequestTimeoutException",
        // Of S3, while a bucket is being made or set up by another call, perhaps the one whose answer was lost.
        "OperationAborted",
    ];

    /// <summary>Whether the same call may work a little later.</summary>
    public static bool MayPass(Exception failure, CancellationToken cancel) => failure switch
    {
        OperationCanceledException => !cancel.IsCancellationRequested,
        AmazonUnmarshallingException => true,
        AmazonServiceException service => IsThrottling(service) || Array.IndexOf(Passing, service.ErrorCode) >= 0 || (int)service.StatusCode >= 500 || HasNoAnswer(service),
        // Credentials that cannot be had and a missing region come as this one, too.
        AmazonClientException => failure.InnerException is { } inner && MayPass(inner, cancel),
        HttpRequestException or IOException or TimeoutException => true,
        // What the SDK's own clients say of an answer that ends too early, or is none.
        XmlException => true,
        SocketException => true,
        _ => failure.InnerException is { } inner && failure is AggregateException && MayPass(inner, cancel),
    };

    /// <summary>Whether there is no server at the address, or no such address.</summary>
    public static bool NobodyListens(Exception failure) =>
        failure is SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound }
        || (failure.InnerException is { } inner && NobodyListens(inner));

    public static bool IsThrottling(AmazonServiceException failure) =>
        failure.StatusCode == HttpStatusCode.TooManyRequests || Array.IndexOf(Throttled, failure.ErrorCode) >= 0;

    public static string Describe(Exception failure) => failure switch
    {
        AmazonUnmarshallingException { StatusCode: >= HttpStatusCode.BadRequest } unread => $"HTTP {(int)unread.StatusCode}, and what comes with it cannot be read",
        AmazonUnmarshallingException or XmlException => "its answers cannot be read",
        AmazonServiceException service when IsThrottling(service) => "it asks to come slower",
        AmazonServiceException { ErrorCode.Length: > 0 } service => service.ErrorCode,
        AmazonServiceException { StatusCode: not 0 } service => $"HTTP {(int)service.StatusCode}",
        OperationCanceledException or TimeoutException => "no answer in time",
        { InnerException: { } inner } when failure is AmazonClientException or HttpRequestException or AggregateException => Describe(inner),
        _ => failure.Message.TrimEnd('.'),
    };

    /// <summary>The SDK wraps what went wrong on the way in the same type as a refusal, but without a status.</summary>
    private static bool HasNoAnswer(AmazonServiceException failure) =>
        failure.StatusCode == 0 && failure.InnerException is HttpRequestException or IOException or TimeoutException or OperationCanceledException;
}
