using CfnGen.Planning.Access.Traffic;

namespace CfnGen.Planning.Tests.Access.Traffic;

public sealed class AddressRangeTests
{
    [Theory]
    [InlineData("10.0.0.0/8", "10.1.2.0/24", true)]
    [InlineData("10.0.0.0/8", "11.0.0.0/24", false)]
    [InlineData("10.1.2.0/24", "10.0.0.0/8", false)]
    [InlineData("0.0.0.0/0", "203.0.113.7/32", true)]
    [InlineData("203.0.113.7/24", "203.0.113.0/24", true)]
    [InlineData("203.0.113.7", "203.0.113.7/32", true)]
    [InlineData("::/0", "2001:db8::/32", true)]
    [InlineData("2001:db8::/32", "2001:db8:1::/48", true)]
    [InlineData("2001:db8::/32", "2001:db9::/48", false)]
    [InlineData("::/0", "10.0.0.0/8", false)]
    public void Contains_ranges_as_numbers(string wide, string narrow, bool expected)
    {
        var (outer, inner) = (AddressRange.TryParse(wide), AddressRange.TryParse(narrow));

        Assert.Equal(expected, outer!.Value.Contains(inner!.Value));
    }

    [Theory]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0/8")]
    [InlineData("${Range}")]
    [InlineData("")]
    public void Takes_nothing_else_for_a_range(string text)
    {
        var range = AddressRange.TryParse(text);

        Assert.Null(range);
    }

    [Theory]
    [InlineData("0.0.0.0/0", true)]
    [InlineData("128.0.0.0/1", true)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("::/0", true)]
    [InlineData("2000::/3", false)]
    public void Knows_the_world(string text, bool expected)
    {
        var range = AddressRange.TryParse(text);

        Assert.Equal(expected, range!.Value.IsWorld);
    }

    [Fact]
    public void Falls_into_halves()
    {
        var range = AddressRange.TryParse("10.0.0.0/8")!.Value;

        Assert.Equal(AddressRange.TryParse("10.0.0.0/9"), range.LowerHalf);
        Assert.Equal(AddressRange.TryParse("10.128.0.0/9"), range.UpperHalf);
    }
}
