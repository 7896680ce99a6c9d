using CfnGen.CloudFormationStandIn.Actions.ChangeSets;
using CfnGen.CloudFormationStandIn.Actions.Stacks;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>The actions that the stand-in knows.</summary>
internal static class ActionCatalogue
{
    private static readonly Dictionary<string, ServiceAction> ByName = new ServiceAction[]
    {
        new CreateChangeSet(),
        new DeleteChangeSet(),
        new DescribeChangeSet(),
        new DescribeStackEvents(),
        new DescribeStacks(),
        new ExecuteChangeSet(),
        new ListChangeSets(),
    }.ToDictionary(action => action.Name, StringComparer.Ordinal);

    public static ServiceAction? Find(string name) => ByName.GetValueOrDefault(name);
}
