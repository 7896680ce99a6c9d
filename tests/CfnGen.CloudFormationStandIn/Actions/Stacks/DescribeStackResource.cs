using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

internal sealed class DescribeStackResource : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var name = request.Required("StackName");
        var stack = region.Stacks.Find(name) ?? throw ServiceException.Validation($"Stack '{name}' does not exist");
        var resource = StackResourceElements.Get(stack, request.Required("LogicalResourceId"));
        return
        [
            new XElement(
                "StackResourceDetail",
                StackResourceElements.WithStack(stack, resource, "LastUpdatedTimestamp"),
                Xml.Text("Metadata", resource.Definition?.Metadata?.ToJsonString() ?? "{}")),
        ];
    }
}
