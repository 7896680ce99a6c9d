using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

internal sealed class DescribeStackResources : ServiceAction
{
    /// <summary>More it never tells; there are no pages.</summary>
    private const int Most = 100;

    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var (stack, resources) = Find(region, request);
        return [Xml.List("StackResources", resources.Take(Most), resource => StackResourceElements.WithStack(stack, resource, "Timestamp"))];
    }

    private static (Stack Stack, IEnumerable<StackResource> Resources) Find(Region region, QueryRequest request)
    {
        if (request["StackName"] is { Length: > 0 } name)
        {
            var stack = region.Stacks.Described(name);
            return (stack, request["LogicalResourceId"] is { } logicalId ? [StackResourceElements.Get(stack, logicalId)] : stack.Resources);
        }

        var physicalId = request.Required("PhysicalResourceId");
        var owner = region.Stacks.Live.FirstOrDefault(stack => stack.Resources.Exists(resource => resource.PhysicalId == physicalId))
            ?? throw ServiceException.Validation($"Stack for {physicalId} does not exist");
        return (owner, owner.Resources);
    }
}
