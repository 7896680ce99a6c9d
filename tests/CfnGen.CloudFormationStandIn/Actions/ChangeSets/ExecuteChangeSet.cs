using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.ChangeSets;
using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.ChangeSets;

internal sealed class ExecuteChangeSet : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var changeSet = ChangeSetLookup.Get(region, request);
        var token = request["ClientRequestToken"];
        if (token is not null && changeSet.ExecutedBy == token)
        {
            return [];
        }

        var onFailure = request.Flag("DisableRollback") ? FailureAction.DoNothing : changeSet.OnStackFailure ?? FailureAction.Rollback;
        Check(changeSet, onFailure);
        var stack = changeSet.Stack;
        stack.DisableRollback = onFailure == FailureAction.DoNothing;
        stack.ExecutedChangeSet = changeSet.Id;

        // The others were made for a stack that is another one now.
        stack.ChangeSets.RemoveAll(other => other != changeSet);
        (changeSet.ExecutionStatus, changeSet.ExecutedBy) = (ChangeSetStatus.ExecuteInProgress, token ?? "");
        region.Account.Executed.Add(changeSet.Id);
        region.Account.Run(ExecuteAsync(changeSet, new(token), onFailure));
        return [];
    }

    private static void Check(ChangeSet changeSet, FailureAction onFailure)
    {
        if (changeSet.Status != ChangeSetStatus.CreateComplete)
        {
            throw Refused(changeSet, $"status of [{changeSet.Status}]");
        }

        if (changeSet.ExecutionStatus != ChangeSetStatus.Available)
        {
            throw Refused(changeSet, $"execution status of [{changeSet.ExecutionStatus}]");
        }

        if (changeSet.Stack.Status != StackStatus.ReviewInProgress)
        {
            UpdatableStacks.Check(changeSet.Stack, onFailure);
        }
    }

    private static ServiceException Refused(ChangeSet changeSet, string state) =>
        new("InvalidChangeSetStatus", $"ChangeSet [{changeSet.Id}] cannot be executed in its current {state}");

    private static async Task ExecuteAsync(ChangeSet changeSet, Operation operation, FailureAction onFailure)
    {
        var done = changeSet.IsCreation
            ? StackCreation.RunAsync(changeSet.Stack, operation, changeSet.Version, onFailure)
            : StackUpdate.RunAsync(changeSet.Stack, operation, changeSet.Version, onFailure);
        changeSet.ExecutionStatus = await done ? ChangeSetStatus.ExecuteComplete : ChangeSetStatus.ExecuteFailed;
    }
}
