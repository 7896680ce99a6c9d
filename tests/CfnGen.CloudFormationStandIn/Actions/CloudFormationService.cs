using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Hosting;
using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions;

/// <summary>CloudFormation itself; it takes every call that no other service takes.</summary>
internal sealed class CloudFormationService(Account account) : IService
{
    private const string Space = "http://cloudformation.amazonaws.com/doc/2010-05-15/";
    private const string Version = "2010-05-15";

    public bool Takes(ReceivedRequest request) => request.Action is not null;

    public string NameOf(ReceivedRequest request) => request.Action!;

    public Answer Answer(ReceivedRequest request, Authorization authorization, string requestId)
    {
        var query = request.AsQuery();
        var action = ActionCatalogue.Find(request.Action!);
        if (action is null || query["Version"] != Version)
        {
            throw new ServiceException("InvalidAction", $"Could not find operation {request.Action} for version {query["Version"]}");
        }

        // Written while nobody changes what the answer speaks of.
        return account.Do(() => Wire.Answer.Of(action.Name, action.Run(account.Region(authorization.Region), query), requestId, Space));
    }

    public Answer Refuse(ServiceException problem, string requestId) => Wire.Answer.Of(problem, requestId, Space);
}
