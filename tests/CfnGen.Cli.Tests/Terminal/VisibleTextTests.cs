using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Terminal;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("\u001b[31mred", "\\u001B[31mred")]
    [InlineData("\u009b31m", "\\u009B31m")]
    [InlineData("a\u0007\u007f", "a\\u0007\\u007F")]
    [InlineData("user\u202enimda\u202c", "user\\u202Enimda\\u202C")]
    [InlineData("\u2066a\u2069", "\\u2066a\\u2069")]
    [InlineData("pay\u200bpal\ufeff", "pay\\u200Bpal\\uFEFF")]
    [InlineData("one\u2028two\u2029", "one\\u2028two\\u2029")]
    [InlineData("one\r\ntwo", "one\\r\\ntwo")]
    [InlineData("tag\U000E0041", "tag\\U000E0041")]
    public void Spells_out_what_a_reader_would_not_see(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Theory]
    [InlineData("Grüße → 日本 🦀")]
    [InlineData("\tindented")]
    [InlineData("")]
    public void Leaves_the_rest_as_it_is(string text) => Assert.Equal(text, VisibleText.Of(text));

    [Fact]
    public void Keeps_the_ends_of_lines_where_there_are_several() => Assert.Equal("one\ntwo\\u001B\n", VisibleText.OfLines("one\r\ntwo\u001b\n"));
}
