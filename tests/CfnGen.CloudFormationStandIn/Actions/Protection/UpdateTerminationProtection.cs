using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Actions.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Protection;

internal sealed class UpdateTerminationProtection : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        request.Required("EnableTerminationProtection");
        stack.TerminationProtection = request.Flag("EnableTerminationProtection");
        return StackRequest.Answer(stack);
    }
}
