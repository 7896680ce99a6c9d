using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Tests.Waiting;

public sealed class BackoffTests
{
    private static readonly Backoff Backoff = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(6, 20)]
    [InlineData(5000, 20)]
    public void Doubles_up_to_its_limit(int failures, int seconds)
    {
        var wait = Backoff.After(failures, jitter: 1);

        Assert.Equal(TimeSpan.FromSeconds(seconds), wait);
    }

    [Fact]
    public void Waits_at_least_half_of_that()
    {
        var wait = Backoff.After(3, jitter: 0);

        Assert.Equal(TimeSpan.FromSeconds(2), wait);
    }
}
