using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Templates.Parameters;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>The parts that answers about stacks and change sets share.</summary>
internal static class StackElements
{
    public static XElement Parameters(ParameterSet parameters) => Xml.List("Parameters", parameters.Values, parameter =>
    [
        Xml.Text("ParameterKey", parameter.Key),
        Xml.Text("ParameterValue", parameter.Shown),
        Xml.Text("ResolvedValue", parameter.Resolved),
    ]);

    public static XElement Tags(IReadOnlyList<StackTag> tags) => Xml.List("Tags", tags, tag => [Xml.Text("Key", tag.Key), Xml.Text("Value", tag.Value)]);

    public static XElement RollbackConfiguration(RollbackTriggers triggers) => new(
        "RollbackConfiguration",
        triggers.Alarms.Count == 0 ? null : Xml.List("RollbackTriggers", triggers.Alarms, alarm => [Xml.Text("Arn", alarm.Arn), Xml.Text("Type", alarm.Type)]),
        Xml.Number("MonitoringTimeInMinutes", triggers.MonitoringTimeInMinutes));

    public static XElement Drift(Stack stack) => new(
        "DriftInformation",
        Xml.Text("StackDriftStatus", stack.DriftStatus),
        Xml.Time("LastCheckTimestamp", stack.DriftCheckedAt));
}
