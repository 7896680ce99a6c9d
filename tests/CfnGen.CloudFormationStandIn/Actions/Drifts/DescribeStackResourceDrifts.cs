using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Drifts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Drifts;

internal sealed class DescribeStackResourceDrifts : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var stack = region.Stacks.Changed(request.Required("StackName"));
        var wanted = request.Texts("StackResourceDriftStatusFilters");
        IReadOnlyList<StackResource> resources =
        [
            .. stack.Resources.Where(resource => resource.Drift.CheckedAt is not null && (wanted.Count == 0 || wanted.Contains(resource.Drift.Status))),
        ];
        var page = Page.Of(resources, request["NextToken"], request.Number("MaxResults") ?? region.Account.Options.PageSize);
        return [Xml.List("StackResourceDrifts", page.Items, resource => Content(stack, resource)), Xml.Text("NextToken", page.NextToken)];
    }

    private static IEnumerable<object?> Content(Stack stack, StackResource resource) =>
    [
        Xml.Text("StackId", stack.Id),
        Xml.Text("LogicalResourceId", resource.LogicalId),
        Xml.Text("PhysicalResourceId", resource.PhysicalId),
        Xml.Text("ResourceType", resource.Type),
        Xml.Text("ExpectedProperties", resource.Definition?.Properties.ToJsonString()),
        resource.Drift.Status == "DELETED" ? null : Xml.Text("ActualProperties", PropertyDrift.ActualOf(resource).ToJsonString()),
        Xml.List("PropertyDifferences", PropertyDrift.Of(resource), Difference),
        Xml.Text("StackResourceDriftStatus", resource.Drift.Status),
        Xml.Time("Timestamp", resource.Drift.CheckedAt),
    ];

    private static IEnumerable<object?> Difference(PropertyDrift drift) =>
    [
        Xml.Text("PropertyPath", drift.Path),
        Xml.Text("ExpectedValue", drift.Expected ?? "null"),
        Xml.Text("ActualValue", drift.Actual ?? "null"),
        Xml.Text("DifferenceType", drift.DifferenceType),
    ];
}
