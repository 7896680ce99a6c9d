using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Protection;

internal sealed class GetStackPolicy : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request) =>
        [Xml.Text("StackPolicyBody", region.Stacks.Described(request.Required("StackName")).Policy)];
}
