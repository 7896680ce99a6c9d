using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

/// <summary>What the answers about resources share; they differ in the name of the time.</summary>
internal static class StackResourceElements
{
    public static IEnumerable<object?> Of(StackResource resource, string timeName) =>
    [
        Xml.Text("LogicalResourceId", resource.LogicalId),
        Xml.Text("PhysicalResourceId", resource.PhysicalId),
        Xml.Text("ResourceType", resource.Type),
        Xml.Time(timeName, resource.Timestamp),
        Xml.Text("ResourceStatus", resource.Status),
        Xml.Text("ResourceStatusReason", resource.StatusReason),
        new XElement(
            "DriftInformation",
            Xml.Text("StackResourceDriftStatus", resource.Drift.Status),
            Xml.Time("LastCheckTimestamp", resource.Drift.CheckedAt)),
    ];

    public static IEnumerable<object?> WithStack(Stack stack, StackResource resource, string timeName) =>
        [Xml.Text("StackName", stack.Name), Xml.Text("StackId", stack.Id), .. Of(resource, timeName)];

    /// <exception cref="ServiceException">The stack has no such resource.</exception>
    public static StackResource Get(Stack stack, string logicalId) =>
        stack.Find(logicalId) ?? throw ServiceException.Validation($"Resource {logicalId} does not exist for stack {stack.Name}");
}
