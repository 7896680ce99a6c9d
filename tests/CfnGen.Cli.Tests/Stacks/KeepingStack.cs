using CfnGen.Model;

namespace CfnGen.Cli.Tests.Stacks;

/// <summary>Keeps one resource of every type that the guide can delete, and two that it cannot.</summary>
public sealed class KeepingStack : Stack
{
    public GenericResource Key => Kept("AWS::KMS::Key");

    public GenericResource Logs => Kept("AWS::Logs::LogGroup");

    public GenericResource Bucket => Kept("AWS::S3::Bucket");

    public GenericResource Work => Kept("AWS::SQS::Queue");

    public GenericResource Configuration => Kept("AWS::MSK::Configuration");

    public GenericResource Group => Kept("AWS::EC2::SecurityGroup");

    public GenericResource Cluster => Kept("AWS::MSK::Cluster");

    public GenericResource Topic => Kept("AWS::MSK::Topic");

    public GenericResource Disk => Kept("AWS::EFS::FileSystem");

    public GenericResource Database => Resource(() => new GenericResource("AWS::RDS::DBInstance") { DeletionPolicy = DeletionPolicy.Snapshot });

    public GenericResource Gone => Resource(() => new GenericResource("AWS::SQS::Queue") { DeletionPolicy = DeletionPolicy.Delete });

    private GenericResource Kept(string type, [System.Runtime.CompilerServices.CallerMemberName] string id = "") =>
        Resource(() => new GenericResource(type) { DeletionPolicy = DeletionPolicy.RetainExceptOnCreate }, id);
}
