using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.ChangeSets;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.ChangeSets;

/// <summary>A change set that is not there any more is no reason to complain; a stack that never was, is.</summary>
internal sealed class DeleteChangeSet : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        if (ChangeSetLookup.Find(region, request) is { } changeSet)
        {
            if (changeSet.ExecutionStatus == ChangeSetStatus.ExecuteInProgress)
            {
                throw new ServiceException("InvalidChangeSetStatus", $"ChangeSet [{changeSet.Id}] cannot be deleted in its current status of [{changeSet.ExecutionStatus}]");
            }

            changeSet.Stack.ChangeSets.Remove(changeSet);
        }

        return [];
    }
}
