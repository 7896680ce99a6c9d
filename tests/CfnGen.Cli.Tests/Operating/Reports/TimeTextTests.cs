using CfnGen.Cli.Operating.Reports;

namespace CfnGen.Cli.Tests.Operating.Reports;

public sealed class TimeTextTests
{
    [Fact]
    public void Is_in_UTC()
    {
        var text = TimeText.Of(new DateTimeOffset(2026, 3, 1, 10, 41, 12, TimeSpan.FromHours(1)));

        Assert.Equal("2026-03-01 09:41:12", text);
    }
}
