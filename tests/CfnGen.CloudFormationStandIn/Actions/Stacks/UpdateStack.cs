using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.ChangeSets;
using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Policies;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

internal sealed class UpdateStack : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        if (StackRequest.IsRepeated(stack, request))
        {
            return StackRequest.Answer(stack);
        }

        var onFailure = StackRequest.OnFailure(request);
        UpdatableStacks.Check(stack, onFailure);
        var version = VersionRequest.Read(region, request, stack);
        var policy = StackPolicy.Checked(request["StackPolicyBody"]);
        var policyForOnce = StackPolicy.Checked(request["StackPolicyDuringUpdateBody"]);
        if (policy is null && new ChangePlan(stack, version).Changes().Count == 0 && ChangeSetCreation.IsSame(stack.Version!, version))
        {
            throw ServiceException.Validation("No updates are to be performed.");
        }

        stack.Policy = policy ?? stack.Policy;
        stack.DisableRollback = onFailure == FailureAction.DoNothing;
        var operation = new Operation(request["ClientRequestToken"]) { Policy = policyForOnce };
        region.Account.Run(StackUpdate.RunAsync(stack, operation, version, onFailure));
        return StackRequest.Answer(stack);
    }
}
