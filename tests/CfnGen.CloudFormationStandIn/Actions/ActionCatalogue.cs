using CfnGen.CloudFormationStandIn.Actions.ChangeSets;
using CfnGen.CloudFormationStandIn.Actions.Drifts;
using CfnGen.CloudFormationStandIn.Actions.Exports;
using CfnGen.CloudFormationStandIn.Actions.Protection;
using CfnGen.CloudFormationStandIn.Actions.Recovery;
using CfnGen.CloudFormationStandIn.Actions.Signals;
using CfnGen.CloudFormationStandIn.Actions.Stacks;
using CfnGen.CloudFormationStandIn.Actions.Templates;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>The actions that the stand-in knows.</summary>
internal static class ActionCatalogue
{
    private static readonly Dictionary<string, ServiceAction> ByName = new ServiceAction[]
    {
        new CancelUpdateStack(),
        new ContinueUpdateRollback(),
        new CreateChangeSet(),
        new CreateStack(),
        new DeleteChangeSet(),
        new DeleteStack(),
        new DescribeChangeSet(),
        new DescribeStackDriftDetectionStatus(),
        new DescribeStackEvents(),
        new DescribeStackResource(),
        new DescribeStackResourceDrifts(),
        new DescribeStackResources(),
        new DescribeStacks(),
        new DetectStackDrift(),
        new ExecuteChangeSet(),
        new GetStackPolicy(),
        new GetTemplate(),
        new GetTemplateSummary(),
        new ListChangeSets(),
        new ListExports(),
        new ListImports(),
        new ListStackResources(),
        new ListStacks(),
        new RollbackStack(),
        new SetStackPolicy(),
        new SignalResource(),
        new UpdateStack(),
        new UpdateTerminationProtection(),
        new ValidateTemplate(),
    }.ToDictionary(action => action.Name, StringComparer.Ordinal);

    public static ServiceAction? Find(string name) => ByName.GetValueOrDefault(name);
}
