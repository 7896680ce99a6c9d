using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

internal sealed class ListStacks : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var wanted = request.Texts("StackStatusFilter");
        IReadOnlyList<Stack> stacks = [.. region.Stacks.All.Where(stack => wanted.Count == 0 || wanted.Contains(stack.Status))];
        var page = Page.Of(stacks, request["NextToken"], region.Account.Options.PageSize);
        return [Xml.List("StackSummaries", page.Items, Content), Xml.Text("NextToken", page.NextToken)];
    }

    private static IEnumerable<object?> Content(Stack stack) =>
    [
        Xml.Text("StackId", stack.Id),
        Xml.Text("StackName", stack.Name),
        Xml.Text("TemplateDescription", stack.Version?.Template.Description),
        Xml.Time("CreationTime", stack.CreationTime),
        Xml.Time("LastUpdatedTime", stack.LastUpdatedTime),
        Xml.Time("DeletionTime", stack.DeletionTime),
        Xml.Text("StackStatus", stack.Status),
        Xml.Text("StackStatusReason", stack.StatusReason),
        Xml.Text("ParentId", stack.Parent?.Id),
        Xml.Text("RootId", stack.Root?.Id),
        StackElements.Drift(stack),
    ];
}
