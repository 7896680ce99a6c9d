using System.Net;
using Amazon.Runtime;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>The exception for each code of a refusal. The codes of some lack the last word of their name.</summary>
internal static class CloudFormationErrors
{
    public static AmazonCloudFormationException Make(
        string code, string? message, string? type, string? requestId, HttpStatusCode status, Exception? inner)
    {
        message ??= code;
        var blame = type switch { "Sender" => ErrorType.Sender, "Receiver" => ErrorType.Receiver, _ => ErrorType.Unknown };
        return code switch
        {
            "AlreadyExistsException" => new AlreadyExistsException(message, inner, blame, code, requestId, status),
            "ChangeSetNotFound" => new ChangeSetNotFoundException(message, inner, blame, code, requestId, status),
            "InsufficientCapabilitiesException" => new InsufficientCapabilitiesException(message, inner, blame, code, requestId, status),
            "InvalidChangeSetStatus" => new InvalidChangeSetStatusException(message, inner, blame, code, requestId, status),
            "LimitExceededException" => new LimitExceededException(message, inner, blame, code, requestId, status),
            "StackNotFoundException" => new StackNotFoundException(message, inner, blame, code, requestId, status),
            "StackSetNotFoundException" => new StackSetNotFoundException(message, inner, blame, code, requestId, status),
            "TokenAlreadyExistsException" => new TokenAlreadyExistsException(message, inner, blame, code, requestId, status),
            _ => new AmazonCloudFormationException(message, inner, blame, code, requestId, status),
        };
    }
}
