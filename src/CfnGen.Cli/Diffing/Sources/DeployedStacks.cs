using CfnGen.Cli.Connecting;
using CfnGen.Deployment.Stacks;
using CfnGen.Deployment.Waiting;
using CfnGen.Model;

namespace CfnGen.Cli.Diffing.Sources;

/// <summary>Asks AWS for stacks and for what they were made of. Each is asked for once.</summary>
internal sealed class DeployedStacks(AwsSessions aws, PatientCalls calls, CancellationToken cancel)
{
    private readonly Dictionary<StackPlace, DeployedStack> found = [];

    /// <param name="deployment">Null: the stack is where the user chose, or where environment and profile say.</param>
    /// <exception cref="RefusedException">The credentials lead to another account than the environment's.</exception>
    public DeployedStack Find(string stackName, PlannedDeployment? deployment)
    {
        var place = new StackPlace(deployment?.Region, stackName);
        if (!found.TryGetValue(place, out var known))
        {
            known = FindAsync(stackName, deployment).GetAwaiter().GetResult();
            found.Add(place, known);
        }

        return known;
    }

    private async Task<DeployedStack> FindAsync(string stackName, PlannedDeployment? deployment)
    {
        var session = await aws.OpenAsync(deployment, calls, cancel);
        try
        {
            var region = session.Region.SystemName;
            return await new StackLookup(session.CloudFormation, calls).FindAsync(stackName, cancel) is { } stack
                ? new(region, stack, await new DeployedTemplates(session.CloudFormation, calls).OriginalAsync(stack, cancel))
                : new(region, null, null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && ServiceProblem.Of(session, failure) is { } known && !ReferenceEquals(known, failure))
        {
            throw known;
        }
    }
}
