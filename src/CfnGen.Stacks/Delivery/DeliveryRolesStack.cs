using CfnGen.Model;
using CfnGen.Resources.IAM;

namespace CfnGen.Stacks.Delivery;

/// <summary>For each stack the role with which CloudFormation deploys it: it may do what the types in the stack's template take, and nothing else.</summary>
/// <remarks>A stack of its own, because the pipeline's would be too large with them, and because rights are reviewed by other eyes than stages.</remarks>
public sealed class DeliveryRolesStack(DeliveredSystems systems, DeliveryStack pipeline) : Stack
{
    public override string Description => "Roles with which the delivery pipeline's stacks are deployed";

    public override string Comment => "Their actions come from a table by type of resource, src/CfnGen.Stacks/Delivery/deploy-actions.txt.";

    public IReadOnlyList<Role> Roles =>
    [
        .. systems.ByStack.Select(stack => RoleFor(stack.Key, DeployPolicy.For([.. stack]))),
        RoleFor(pipeline.Name, DeployPolicy.For(systems.DeploymentsOf(pipeline))),
        RoleFor(Name, OwnPolicy),
    ];

    public IReadOnlyList<Output> Arns =>
    [
        .. Roles.Select(role => Output(() => new() { Value = role.GetAtt.Arn, Export = $"{Aws.StackName}-{role.Id.ToString()!}" }, id: $"{role.Id}Arn")),
    ];

    /// <summary>Written out, because the template cannot be asked what it has while it is made.</summary>
    private static DeployPolicy OwnPolicy => new(["AWS::IAM::Role"], [$"{Environments.Tools.Name}-delivery-roles"]);

    private Role RoleFor(string stackName, DeployPolicy policy) => Resource(
        () => new Role
        {
            Comment = $"Deploys {stackName}.",
            AssumeRolePolicyDocument = PolicyDocument.AssumedBy("cloudformation.amazonaws.com"),
            Policies = [new() { PolicyName = "deploy", PolicyDocument = policy.ToDocument() }],
        },
        id: DeployRole.IdFor(stackName));
}
