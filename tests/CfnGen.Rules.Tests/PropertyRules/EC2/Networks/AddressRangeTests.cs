using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class AddressRangeTests
{
    [Theory]
    [InlineData("10.0.0.0/16", "10.0.255.0/24", true)]
    [InlineData("10.0.0.0/16", "10.1.0.0/24", false)]
    [InlineData("10.0.0.0/24", "10.0.0.0/16", false)]
    [InlineData("0.0.0.0/0", "10.0.0.0/16", true)]
    [InlineData("2001:db8::/56", "2001:db8:0:1::/64", true)]
    [InlineData("2001:db8::/56", "10.0.0.0/24", false)]
    public void Contains_a_range_whose_addresses_it_has(string outer, string inner, bool expected)
    {
        var range = AddressRange.Parse(outer)!;

        var contains = range.Contains(AddressRange.Parse(inner)!);

        Assert.Equal(expected, contains);
    }

    [Theory]
    [InlineData("10.0.0.0/23", "10.0.1.0/24", true)]
    [InlineData("10.0.0.0/24", "10.0.1.0/24", false)]
    [InlineData("10.0.0.0/24", "2001:db8::/64", false)]
    public void Overlaps_a_range_that_shares_an_address(string one, string other, bool expected)
    {
        var range = AddressRange.Parse(one)!;

        var overlaps = range.Overlaps(AddressRange.Parse(other)!);

        Assert.Equal(expected, overlaps);
    }

    [Theory]
    [InlineData("10.0.1.7/16", "10.0.0.0/16")]
    [InlineData("10.0.1.7/32", "10.0.1.7/32")]
    [InlineData("2001:db8::1/64", "2001:db8::/64")]
    public void Writes_itself_with_its_first_address(string text, string expected)
    {
        var range = AddressRange.Parse(text)!;

        var canonical = range.Canonical();

        Assert.Equal(expected, canonical);
    }

    [Theory]
    [InlineData("10.0.0.0")]
    [InlineData("10.0/16")]
    [InlineData("10.0.0.0/33")]
    [InlineData("10.0.0.0/-1")]
    [InlineData("everywhere/8")]
    public void Takes_no_other_text(string text)
    {
        var range = AddressRange.Parse(text);

        Assert.Null(range);
    }
}
