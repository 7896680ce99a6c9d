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
        if (!StackStatus.IsHalfWay(stack.Status))
        {
            throw ServiceException.Validation($"Stack:{stack.Id} is in {stack.Status} state and can not be rolled back.");
        }

        RepeatedRequests.Check(stack, request);
        stack.Operation = new(request["ClientRequestToken"]);
        region.Account.Run(StackUpdate.GoBackAsync(stack, Reason));
        return StackRequest.Answer(stack);
    }
}
