using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>Requests that come a second time, because their sender never saw the first answer.</summary>
internal static class RepeatedRequests
{
    /// <exception cref="ServiceException">Its token has begun something here before, which is over by now.</exception>
    public static void Check(Stack stack, QueryRequest request)
    {
        if (stack.HasSeen(request["ClientRequestToken"]))
        {
            throw new ServiceException("TokenAlreadyExistsException", $"A client request token already exists: {request["ClientRequestToken"]}");
        }
    }
}
