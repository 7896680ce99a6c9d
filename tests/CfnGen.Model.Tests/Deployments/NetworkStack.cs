namespace CfnGen.Model.Tests.Deployments;

/// <summary>Exports a VPC, for an importer.</summary>
internal sealed class NetworkStack : Stack
{
    public GenericResource Vpc => Resource(() => new GenericResource("AWS::EC2::VPC"));

    public Output VpcId => Output(() => new() { Value = Vpc.Ref, Export = $"{Aws.StackName}-VPC" });
}
