using System.Net;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation;

/// <summary>CloudFormation refused a call, or failed at it; <see cref="AmazonServiceException.ErrorCode"/> tells which.</summary>
/// <remarks>An answer that makes no sense is an <see cref="AmazonUnmarshallingException"/> instead: nobody knows whether the call was taken.</remarks>
public class AmazonCloudFormationException(
    string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
    : AmazonServiceException(message, innerException, errorType, errorCode, requestId, statusCode)
{
    public AmazonCloudFormationException(string message)
        : this(message, null, ErrorType.Unknown, null, null, default)
    {
    }
}
