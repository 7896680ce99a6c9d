namespace CfnGen.Model.Tests.Values;

public sealed class CfnDurationTests
{
    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(45, "PT45S")]
    [InlineData(900, "PT15M")]
    [InlineData(5400, "PT1H30M")]
    [InlineData(3601, "PT1H1S")]
    [InlineData(90000, "PT25H")]
    public void Writes_a_time_span_in_hours_minutes_and_seconds(int seconds, string expected)
    {
        CfnDuration duration = TimeSpan.FromSeconds(seconds);

        Assert.Equal(expected, duration.ToString());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0.5)]
    public void Refuses_times_that_cloudformation_cannot_take(double seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => (CfnDuration)TimeSpan.FromSeconds(seconds));

    [Theory]
    [InlineData("PT15M")]
    [InlineData("PT0S")]
    [InlineData("PT1H2M3S")]
    public void Takes_text_in_the_same_form(string text) => Assert.Equal(text, ((CfnDuration)text).ToString());

    [Theory]
    [InlineData("15M")]
    [InlineData("PT")]
    [InlineData("PT5")]
    [InlineData("P1D")]
    [InlineData("PT15M\n")]
    public void Refuses_text_in_another_form(string text) => Assert.Throws<FormatException>(() => (CfnDuration)text);

    [Fact]
    public void Takes_an_expression() => Assert.Equal("Value: !ImportValue pause", ((CfnDuration)Fn.ImportValue("pause")).AsYaml());
}
