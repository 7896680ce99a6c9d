using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>One action of the service.</summary>
internal abstract class ServiceAction
{
    /// <summary>As the request calls it: the name of the class.</summary>
    public string Name => GetType().Name;

    /// <returns>What stands in the result; null where the action has none.</returns>
    /// <exception cref="ServiceException">The service refuses.</exception>
    public abstract IEnumerable<object?>? Run(Region region, QueryRequest request);
}
