using Amazon.Runtime;
using CfnGen.Deployment.Connection;
using CfnGen.Model;

namespace CfnGen.Cli.Connecting;

/// <summary>What a failure that came from AWS, or on the way to it, has to be called.</summary>
internal static class ServiceProblem
{
    /// <returns>The failure in words for the user; null for one that is our own mistake.</returns>
    public static CfnGenException? Of(AwsSession session, Exception failure) => failure switch
    {
        CfnGenException known => known,
        _ when session.Explain(failure) is { } explained => explained,
        AmazonServiceException refused => new ServiceRefusedException(refused, session.Retelling(refused.Message)),
        _ => null,
    };
}
