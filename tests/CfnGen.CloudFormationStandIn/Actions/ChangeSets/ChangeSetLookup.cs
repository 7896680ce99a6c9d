using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.ChangeSets;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.ChangeSets;

/// <summary>Finds the change set that a request means, by its id or by its name and its stack's.</summary>
internal static class ChangeSetLookup
{
    public static ChangeSet? Find(Region region, QueryRequest request)
    {
        var name = request.Required("ChangeSetName");
        if (name.StartsWith("arn:", StringComparison.Ordinal))
        {
            return region.Stacks.All.SelectMany(stack => stack.ChangeSets).FirstOrDefault(changeSet => changeSet.Id == name);
        }

        var stack = region.Stacks.Changed(request.Required("StackName"));
        return stack.ChangeSets.FirstOrDefault(changeSet => changeSet.Name == name);
    }

    /// <exception cref="ServiceException">There is no such change set.</exception>
    public static ChangeSet Get(Region region, QueryRequest request) =>
        Find(region, request) ?? throw new ServiceException("ChangeSetNotFound", $"ChangeSet [{request["ChangeSetName"]}] does not exist", 404);
}
