using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Policies;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Actions.Stacks;

internal sealed class CreateStack : ServiceAction
{
    public override IEnumerable<object?> Run(Region region, QueryRequest request)
    {
        var name = request.Required("StackName");
        StackNames.Check(name);
        if (region.Stacks.Find(name) is { } existing)
        {
            return StackRequest.IsRepeated(existing, request)
                ? StackRequest.Answer(existing)
                : throw new ServiceException("AlreadyExistsException", $"Stack [{name}] already exists");
        }

        var version = VersionRequest.Read(region, request, null);
        var onFailure = StackRequest.OnFailure(request);
        var stack = new Stack(region, name)
        {
            Policy = StackPolicy.Checked(request["StackPolicyBody"]),
            TerminationProtection = request.Flag("EnableTerminationProtection"),
            DisableRollback = onFailure == FailureAction.DoNothing,
            TimeoutInMinutes = request.Number("TimeoutInMinutes"),
        };
        region.Stacks.Add(stack);
        region.Account.Run(StackCreation.RunAsync(stack, new(request["ClientRequestToken"]), version, onFailure));
        return StackRequest.Answer(stack);
    }
}
