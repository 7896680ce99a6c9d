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
}
