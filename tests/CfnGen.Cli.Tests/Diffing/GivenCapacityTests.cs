using CfnGen.Cli.Diffing;

namespace CfnGen.Cli.Tests.Diffing;

public sealed class GivenCapacityTests
{
    [Fact]
    public void Reads_sizes_for_all_and_for_one()
    {
        var options = GivenCapacity.Parse(["4", "Group=6"], []);

        Assert.Equal((4, 6), (options.LiveSize, options.LiveSizes["Group"]));
    }

    [Fact]
    public void Reads_each_time()
    {
        var options = GivenCapacity.Parse([], ["signal=5m", "launch=90s", "end=1h", "task-start=2m", "task-stop=10s"]);

        Assert.Equal(
            [TimeSpan.FromMinutes(5), TimeSpan.FromSeconds(90), TimeSpan.FromHours(1), TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(10)],
            new[] { options.SignalTime, options.LaunchTime, options.EndTime, options.TaskStartTime, options.TaskStopTime });
    }

    [Theory]
    [InlineData("signal")]
    [InlineData("signal=")]
    [InlineData("signal=5")]
    [InlineData("signal=m")]
    [InlineData("signal=-5m")]
    [InlineData("lunch=5m")]
    public void Refuses_other_times(string time) => Assert.Throws<WrongUsageException>(() => GivenCapacity.Parse([], [time]));
}
