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
    /// <param name="cancel">Ends also the search for a stack that may have been meant.</param>
    public async Task<T> MakeAsync<T>(Func<Task<T>> work, CancellationToken cancel)
    {
        try
        {
            return await work();
        }
        catch (StackMissingException missing)
        {
            throw new StackMissingException(missing.Stack, await NearestAsync(missing.Stack, cancel));
        }
        catch (Exception failure) when (failure is not OperationCanceledException && ServiceProblem.Of(Session, failure) is { } known && !ReferenceEquals(known, failure))
        {
            throw known;
        }
    }

    /// <returns>Null also where the names cannot be had: that there is no such stack is known all the same.</returns>
    private async Task<string?> NearestAsync(string stack, CancellationToken cancel)
    {
        try
        {
            return NearestName.Of(stack, await new StackLookup(Session.CloudFormation, Calls).NamesAsync(cancel));
        }
        catch (Exception failure) when (failure is OutageException or OperationCanceledException)
        {
            return null;
        }
    }
}
