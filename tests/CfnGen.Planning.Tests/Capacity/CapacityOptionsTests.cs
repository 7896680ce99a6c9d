using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity;

public sealed class CapacityOptionsTests
{
    [Fact]
    public void Takes_a_size_for_all_and_sizes_by_name()
    {
        var options = new CapacityOptions().WithLiveSize("4").WithLiveSize("Web=6");

        Assert.Equal(4, options.LiveSize);
        Assert.Equal(6, options.LiveSizes["Web"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("=4")]
    [InlineData("Web=")]
    [InlineData("-1")]
    public void Refuses_what_is_no_size(string text)
    {
        var options = new CapacityOptions();

        var problem = Assert.Throws<FormatException>(() => options.WithLiveSize(text));

        Assert.Contains("give a number, or a logical id and a number", problem.Message, StringComparison.Ordinal);
    }
}
