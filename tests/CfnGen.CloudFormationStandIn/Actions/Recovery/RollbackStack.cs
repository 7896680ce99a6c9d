using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Actions.Stacks;
using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Recovery;

/// <summary>Takes back what failed and was left as it was.</summary>
internal sealed class RollbackStack : ServiceAction
{
    private const string Reason = "User Initiated";

    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        if (stack.Status is not (StackStatus.CreateFailed or StackStatus.UpdateFailed))
        {
            throw ServiceException.Validation($"Stack:{stack.Id} is in {stack.Status} state and can not be rolled back.");
        }

        stack.Operation = new(request["ClientRequestToken"]);
        region.Account.Run(stack.Status == StackStatus.CreateFailed ? StackCreation.RollBackAsync(stack, Reason) : stack.WayBack!.RunAsync(Reason, []));
        return StackRequest.Answer(stack);
    }
}
