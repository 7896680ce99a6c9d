using CfnGen.CloudFormationStandIn.ChangeSets;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.ChangeSets;

/// <summary>What every answer says of a change set.</summary>
internal static class ChangeSetSummary
{
    public static IEnumerable<object?> Of(ChangeSet changeSet) =>
    [
        Xml.Text("ChangeSetName", changeSet.Name),
        Xml.Text("ChangeSetId", changeSet.Id),
        Xml.Text("StackId", changeSet.Stack.Id),
        Xml.Text("StackName", changeSet.Stack.Name),
        Xml.Text("Description", changeSet.Description),
        Xml.Time("CreationTime", changeSet.CreationTime),
        Xml.Text("ExecutionStatus", changeSet.ExecutionStatus),
        Xml.Text("Status", changeSet.Status),
        Xml.Text("StatusReason", changeSet.StatusReason),
        Xml.Flag("IncludeNestedStacks", changeSet.IncludesNestedStacks),
    ];
}
