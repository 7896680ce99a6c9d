using CfnGen.Deployment.Waiting;

namespace CfnGen.Deployment.Tests.Waiting;

public sealed class SpansTests
{
    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(59, "59 s")]
    [InlineData(60, "1 min")]
    [InlineData(200, "3 min 20 s")]
    [InlineData(3600, "1 h")]
    [InlineData(93_900, "26 h 5 min")]
    public void Are_written_in_the_two_largest_units(int seconds, string text)
    {
        Assert.Equal(text, Spans.Text(TimeSpan.FromSeconds(seconds)));
    }
}
