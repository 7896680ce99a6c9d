using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

internal sealed class DescribeStackEvents : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        var page = Page.FromEnd(stack.Events, request["NextToken"], region.Account.Options.EventsPerPage);
        return [Xml.List("StackEvents", page.Items, happened => Content(stack, happened)), Xml.Text("NextToken", page.NextToken)];
    }

    private static IEnumerable<object?> Content(Stack stack, StackEvent happened) =>
    [
        Xml.Text("StackId", stack.Id),
        Xml.Text("EventId", happened.EventId),
        Xml.Text("StackName", stack.Name),
        Xml.Text("LogicalResourceId", happened.LogicalResourceId),
        Xml.Text("PhysicalResourceId", happened.PhysicalResourceId),
        Xml.Text("ResourceType", happened.ResourceType),
        Xml.Time("Timestamp", happened.Timestamp),
        Xml.Text("ResourceStatus", happened.Status),
        Xml.Text("ResourceStatusReason", happened.Reason),
        Xml.Text("ResourceProperties", happened.Properties),
        Xml.Text("ClientRequestToken", happened.ClientRequestToken),
    ];
}
