using System.Xml.Linq;
using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Actions;
using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Hosting;

/// <summary>Finds what a request asks for, and asks it.</summary>
internal sealed class ServiceRouter(Account account)
{
    private const string CloudFormation = "http://cloudformation.amazonaws.com/doc/2010-05-15/";
    private const string Version = "2010-05-15";

    /// <summary>What the request is counted as.</summary>
    public static string NameOf(ReceivedRequest request) => request.Action ?? $"{request.Signed.Method} {request.Signed.Path}";

    public static XNamespace NamespaceOf(ReceivedRequest request) => CloudFormation;

    public Answer Answer(ReceivedRequest request, Authorization authorization, string id)
    {
        var query = request.AsQuery();
        var action = ActionCatalogue.Find(request.Action ?? "");
        if (action is null || query["Version"] != Version)
        {
            throw new ServiceException("InvalidAction", $"Could not find operation {request.Action} for version {query["Version"]}");
        }

        var result = account.Do(() => action.Run(account.Region(authorization.Region), query));
        return Wire.Answer.Of(action.Name, result, id, CloudFormation);
    }
}
