using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Policies;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Protection;

internal sealed class SetStackPolicy : ServiceAction
{
    public override IEnumerable<object?>? Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Described(request.Required("StackName"));
        stack.Policy = StackPolicy.Checked(request.Required("StackPolicyBody"));
        return null;
    }
}
