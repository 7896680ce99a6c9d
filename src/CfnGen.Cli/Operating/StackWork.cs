using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Connection;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Rules;

namespace CfnGen.Cli.Operating;

/// <summary>A stack and the way to it.</summary>
internal sealed record StackWork(OperatedStack Stack, AwsSession Session, PatientCalls Calls)
{
    /// <summary>Lets failures that come from AWS, or on the way to it, speak to the user.</summary>
    public async Task<T> MakeAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (StackMissingException missing)
        {
            var names = await new StackLookup(Session.CloudFormation, Calls).NamesAsync(CancellationToken.None);
            throw new StackMissingException(missing.Stack, NearestName.Of(missing.Stack, names));
        }
        catch (Exception failure) when (failure is not OperationCanceledException && ServiceProblem.Of(Session, failure) is { } known && !ReferenceEquals(known, failure))
        {
            throw known;
        }
    }
}
