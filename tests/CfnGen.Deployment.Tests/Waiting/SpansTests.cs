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

    [Theory]
    [InlineData(0, "5 s")]
    [InlineData(13, "15 s")]
    [InlineData(58, "1 min")]
    [InlineData(200, "3 min 30 s")]
    [InlineData(590, "10 min")]
    [InlineData(1_999, "33 min")]
    [InlineData(3_590, "1 h")]
    [InlineData(7_400, "2 h 5 min")]
    public void Of_which_nobody_knows_more_are_rounded(int seconds, string text)
    {
        Assert.Equal(text, Spans.About(TimeSpan.FromSeconds(seconds)));
    }
}
