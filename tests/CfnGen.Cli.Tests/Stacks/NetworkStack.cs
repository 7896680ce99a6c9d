using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Exports what <see cref="ServiceStack"/> imports.</summary>
public sealed class NetworkStack : Stack
{
    public GenericResource Vpc => Resource(() => new GenericResource("AWS::EC2::VPC")
    {
        DeletionPolicy = DeletionPolicy.Retain,
        Extra = new() { ["CidrBlock"] = "10.0.0.0/16" },
    });

    public Output VpcId => Output(() => new() { Value = Vpc.Ref, Export = $"{Aws.StackName}-VPC" });
}
