using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Hosting;

/// <summary>One of the services that answer at the address.</summary>
internal interface IService
{
    bool Takes(ReceivedRequest request);

    /// <summary>What the request asks for, as faults and counters call it: <c>CreateChangeSet</c>, <c>PutObject</c>.</summary>
    string NameOf(ReceivedRequest request);

    /// <exception cref="ServiceException">The service refuses.</exception>
    Answer Answer(ReceivedRequest request, Authorization authorization, string requestId);

    /// <summary>How the service says that it refuses.</summary>
    Answer Refuse(ServiceException problem, string requestId);
}
