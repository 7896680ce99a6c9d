using CfnGen.Model.Documents;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Tests.Values;

public sealed class CidrBlocksTests
{
    [Theory]
    [InlineData("10.0.0.0/16", "3", "8", "10.0.0.0/24 10.0.1.0/24 10.0.2.0/24")]
    [InlineData("192.168.4.0/22", "2", "9", "192.168.4.0/23 192.168.6.0/23")]
    [InlineData("10.0.0.0/16", "1", "16", "10.0.0.0/16")]
    [InlineData("0.0.0.0/0", "2", "31", "0.0.0.0/1 128.0.0.0/1")]
    public void Cuts_blocks_from_the_beginning(string block, string count, string size, string expected)
    {
        var blocks = CidrBlocks.Of(block, count, size);

        Assert.Equal(expected, string.Join(' ', blocks!.Items.Cast<ScalarNode>()));
    }

    [Theory]
    [InlineData("10.0.0.0/16", "3", "17")]
    [InlineData("10.0.0.0/24", "3", "7")]
    [InlineData("10.0.1.0/16", "1", "8")]
    [InlineData("10.0.0.0/16", "257", "4")]
    [InlineData("10.0.0.0/16", "0", "4")]
    [InlineData("2001:db8::/56", "1", "64")]
    [InlineData("10.0.0.0", "1", "8")]
    [InlineData("a/16", "1", "8")]
    public void Says_nothing_of_what_does_not_fit_or_is_not_known(string block, string count, string size)
    {
        var blocks = CidrBlocks.Of(block, count, size);

        Assert.Null(blocks);
    }
}
