using CfnGen.Cli.Watching;
using CfnGen.Deployment.Watching;

namespace CfnGen.Cli.Tests.Watching;

public sealed class RollingTextTests
{
    [Theory]
    [InlineData(4, 2, 0, 0, "0 of 4 instances ready, batch 1 of 2, 0 %")]
    [InlineData(4, 2, 50, 3, "3 of 4 instances ready, batch 2 of 2, 50 %")]
    [InlineData(4, 2, 100, 4, "4 of 4 instances ready, batch 2 of 2, 100 %")]
    [InlineData(4, 1, 100, 5, "4 of 4 instances ready, batch 4 of 4, 100 %")]
    [InlineData(null, null, 25, 1, "1 instance ready, 25 %")]
    public void Tells_instances_batch_and_share(int? instances, int? size, int percent, int signals, string expected)
    {
        var text = RollingText.Of(new RollingUpdate(instances, size, percent, signals));

        Assert.Equal(expected, text);
    }
}
