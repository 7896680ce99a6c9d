using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates.Parameters;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

internal sealed class DescribeStacks : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        IReadOnlyList<Stack> stacks = request["StackName"] is { Length: > 0 } name
            ? [region.Stacks.Described(name)]
            : [.. region.Stacks.All.Where(stack => stack.Status != StackStatus.DeleteComplete)];
        var page = Page.Of(stacks, request["NextToken"], region.Account.Options.PageSize);
        return [Xml.List("Stacks", page.Items, Content), Xml.Text("NextToken", page.NextToken)];
    }

    private static IEnumerable<object?> Content(Stack stack)
    {
        var settings = stack.Version?.Settings ?? StackSettings.None;
        return
        [
            Xml.Text("StackId", stack.Id),
            Xml.Text("StackName", stack.Name),
            Xml.Text("ChangeSetId", stack.ExecutedChangeSet),
            Xml.Text("Description", stack.Version?.Template.Description),
            StackElements.Parameters(stack.Version?.Parameters ?? ParameterSet.Empty),
            Xml.Time("CreationTime", stack.CreationTime),
            Xml.Time("DeletionTime", stack.DeletionTime),
            Xml.Time("LastUpdatedTime", stack.LastUpdatedTime),
            StackElements.RollbackConfiguration(settings.RollbackTriggers),
            Xml.Text("StackStatus", stack.Status),
            Xml.Text("StackStatusReason", stack.StatusReason),
            Xml.Flag("DisableRollback", stack.DisableRollback),
            Xml.Texts("NotificationARNs", settings.NotificationArns),
            Xml.Number("TimeoutInMinutes", stack.TimeoutInMinutes),
            Xml.Texts("Capabilities", settings.Capabilities),
            stack.Outputs.Count == 0 ? null : Xml.List("Outputs", stack.Outputs, Output),
            Xml.Text("RoleARN", settings.RoleArn),
            StackElements.Tags(settings.Tags),
            Xml.Flag("EnableTerminationProtection", stack.TerminationProtection),
            Xml.Text("ParentId", stack.Parent?.Id),
            Xml.Text("RootId", stack.Root?.Id),
            StackElements.Drift(stack),
        ];
    }

    private static IEnumerable<object?> Output(StackOutput output) =>
    [
        Xml.Text("OutputKey", output.Key),
        Xml.Text("OutputValue", output.Value),
        Xml.Text("Description", output.Description),
        Xml.Text("ExportName", output.ExportName),
    ];
}
