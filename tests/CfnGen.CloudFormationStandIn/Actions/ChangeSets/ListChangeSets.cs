using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.ChangeSets;

internal sealed class ListChangeSets : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        var page = Page.Of(stack.ChangeSets, request["NextToken"], region.Account.Options.PageSize);
        return [Xml.List("Summaries", page.Items, ChangeSetSummary.Of), Xml.Text("NextToken", page.NextToken)];
    }
}
