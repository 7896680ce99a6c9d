using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.ChangeSets;
using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.ChangeSets;

internal sealed class CreateChangeSet : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var (stackName, name) = (request.Required("StackName"), request.Required("ChangeSetName"));
        var isCreation = request["ChangeSetType"] switch
        {
            "CREATE" => true,
            null or "UPDATE" => false,
            var other => throw ServiceException.Validation($"The stand-in makes no change sets of type {other}"),
        };
        var stack = region.Stacks.Find(stackName);
        CheckStack(stack, stackName, name, isCreation);
        var version = VersionRequest.Read(region, request, stack);
        if (stack is null)
        {
            stack = new Stack(region, stackName);
            region.Stacks.Add(stack);
            stack.Enter(StackStatus.ReviewInProgress, "User Initiated");
        }

        var changeSet = new ChangeSet(stack, name, isCreation, version)
        {
            Description = request["Description"],
            OnStackFailure = FailureActions.In(request["OnStackFailure"]),
            IncludesNestedStacks = request.Flag("IncludeNestedStacks"),
        };
        stack.ChangeSets.Add(changeSet);
        region.Account.Run(ChangeSetCreation.RunAsync(changeSet));
        return [Xml.Text("Id", changeSet.Id), Xml.Text("StackId", stack.Id)];
    }

    private static void CheckStack(Stack? stack, string stackName, string name, bool isCreation)
    {
        if (stack is null)
        {
            if (!isCreation)
            {
                throw ServiceException.Validation($"Stack [{stackName}] does not exist");
            }

            StackNames.Check(stackName);
            return;
        }

        var isReview = stack.Status == StackStatus.ReviewInProgress;
        if (isCreation && !isReview)
        {
            throw new ServiceException("AlreadyExistsException", $"Stack [{stack.Name}] already exists and cannot be created again with the changeSet [{name}].");
        }

        if (!isCreation && isReview)
        {
            throw ServiceException.Validation($"Stack [{stack.Name}] does not exist");
        }

        if (!isReview)
        {
            UpdatableStacks.Check(stack);
        }

        if (stack.ChangeSets.Exists(existing => existing.Name == name))
        {
            throw new ServiceException("AlreadyExistsException", $"ChangeSet {name} already exists");
        }
    }
}
