using CfnGen.Deployment.Deploying;
using CfnGen.Deployment.Operations;

namespace CfnGen.Deployment.Tests.Deploying;

public sealed class DeployResultsTests
{
    [Theory]
    [InlineData(OperationResult.Done, null)]
    [InlineData(OperationResult.Unchanged, null)]
    [InlineData(OperationResult.Refused, DeployResult.Refused)]
    [InlineData(OperationResult.Failed, DeployResult.Failed)]
    [InlineData(OperationResult.Left, DeployResult.Left)]
    [InlineData(OperationResult.NeedsRecovery, DeployResult.NeedsRecovery)]
    public void A_stack_is_created_anew_only_when_the_old_one_is_gone(OperationResult deletion, DeployResult? expected)
    {
        var ended = DeployResults.OfDeletion(deletion);

        Assert.Equal(expected, ended);
    }
}
