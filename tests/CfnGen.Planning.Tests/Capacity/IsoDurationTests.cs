using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity;

public sealed class IsoDurationTests
{
    [Theory]
    [InlineData("PT5M", 300)]
    [InlineData("PT1H30M5S", 5405)]
    [InlineData("PT0S", 0)]
    public void Reads_hours_minutes_and_seconds(string text, int seconds)
    {
        var time = IsoDuration.Parse(text);

        Assert.Equal(TimeSpan.FromSeconds(seconds), time);
    }

    [Theory]
    [InlineData("5M")]
    [InlineData("PT")]
    [InlineData("PT5")]
    [InlineData("PT5M1H")]
    [InlineData("PTM")]
    [InlineData("P1D")]
    public void Takes_nothing_else(string text)
    {
        var time = IsoDuration.Parse(text);

        Assert.Null(time);
    }
}
