using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

internal sealed class ListStackResources : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Described(request.Required("StackName"));
        var page = Page.Of(stack.Resources, request["NextToken"], region.Account.Options.PageSize);
        return
        [
            Xml.List("StackResourceSummaries", page.Items, resource => StackResourceElements.Of(resource, "LastUpdatedTimestamp")),
            Xml.Text("NextToken", page.NextToken),
        ];
    }
}
