using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Actions;
using CfnGen.CloudFormationStandIn.Identity;
using CfnGen.CloudFormationStandIn.Signing;
using CfnGen.CloudFormationStandIn.Storage;

namespace CfnGen.CloudFormationStandIn.Hosting;

/// <summary>Finds the service that a request is for.</summary>
internal sealed class ServiceRouter(Account account, KeyRing keys)
{
    private readonly IService[] services = [new IdentityService(account, keys), new CloudFormationService(account), new StorageService(account.Storage, account.Options.Clock)];

    public IService Find(ReceivedRequest request) => services.First(service => service.Takes(request));
}
