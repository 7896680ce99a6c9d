using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Commands.Operating;

public sealed class BucketCommandTests : IDisposable
{
    private readonly Cloud cloud = new();

    public void Dispose() => cloud.Dispose();

    [Fact]
    public void Makes_the_bucket_once()
    {
        var first = cloud.Run("bucket");
        var second = cloud.Run("bucket");

        Assert.Equal((0, "cfngen-templates-111122223333-eu-west-1\n"), (first.ExitCode, first.Output));
        Assert.StartsWith("Made: private", first.Notices, StringComparison.Ordinal);
        Assert.StartsWith("It was there", second.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_one_for_each_region()
    {
        var result = cloud.Run("bucket", "--region", "us-east-1");

        Assert.Equal((0, "cfngen-templates-111122223333-us-east-1\n"), (result.ExitCode, result.Output));
    }

    [Theory]
    [InlineData("CreateBucket", "AccessDenied", 403, "The identity of the environment may not make or set up the bucket 'cfngen-templates-111122223333-eu-west-1'. It takes s3:CreateBucket, ")]
    [InlineData("PutBucketEncryption", "AccessDenied", 403, "The identity of the environment may not make or set up the bucket 'cfngen-templates-111122223333-eu-west-1'. It takes s3:CreateBucket, ")]
    [InlineData("CreateBucket", "BucketAlreadyExists", 409, "The bucket 'cfngen-templates-111122223333-eu-west-1' belongs to another account. Name one of your own with --bucket.")]
    public void Says_why_it_cannot_be_made(string action, string code, int status, string message)
    {
        cloud.StandIn.Faults.Add(action, Fault.Refusal(code, "No.", status));

        var result = cloud.Run("bucket");

        Assert.Equal((3, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(message, result.Notices, StringComparison.Ordinal);
    }
}
