using CfnGen.Rules.OperationsRules.Groups;

namespace CfnGen.Rules.Tests.OperationsRules.Groups;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("PT0S", 0L)]
    [InlineData("PT15M", 900L)]
    [InlineData("PT1H30M5S", 5405L)]
    [InlineData("P1DT1S", 86_401L)]
    [InlineData("P2D", 172_800L)]
    public void Counts_seconds(string text, long expected)
    {
        var seconds = Durations.Seconds(text);

        Assert.Equal(expected, seconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("15")]
    [InlineData("15M")]
    [InlineData("PT")]
    [InlineData("PTM")]
    [InlineData("P5M")]
    [InlineData("PT5D")]
    [InlineData("PT5")]
    [InlineData("PT5MT")]
    [InlineData("PT99999999999999999999S")]
    [InlineData("PT-5M")]
    public void Refuses_what_is_no_duration(string text)
    {
        var seconds = Durations.Seconds(text);

        Assert.Null(seconds);
    }
}
