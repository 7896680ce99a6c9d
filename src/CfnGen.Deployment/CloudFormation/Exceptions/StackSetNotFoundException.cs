using System.Net;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Exceptions;

public sealed class StackSetNotFoundException(
    string message, Exception? innerException, ErrorType errorType, string? errorCode, string? requestId, HttpStatusCode statusCode)
    : AmazonCloudFormationException(message, innerException, errorType, errorCode, requestId, statusCode)
{
    public StackSetNotFoundException(string message)
        : this(message, null, ErrorType.Unknown, null, null, default)
    {
    }
}
