using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Terminal;

public sealed class EscapedTextTests
{
    [Theory]
    [InlineData("a\"b\\c", """{"Phrase":"a\"b\\c"}""")]
    [InlineData("a\"b\\c", """{"Phrase":"a\u0022b\u005Cc"}""")]
    [InlineData("a/b\nc\td", """{"Phrase":"a\/b\nc\td"}""")]
    [InlineData("gr\u00fcn \U0001F40E", """{"Phrase":"gr\u00fcn \ud83d\uDC0E"}""")]
    [InlineData("gr\u00fcn \u001b", """{"Phrase":"gr€n \u001B"}""")]
    public void Is_found_whatever_of_it_is_escaped(string hidden, string text)
    {
        var without = EscapedText.Replace(text.Replace('€', '\u00fc'), hidden, "****");

        Assert.Equal("""{"Phrase":"****"}""", without);
    }

    [Theory]
    [InlineData("ab", """a\b""")]
    [InlineData("a\nb", """a\n""")]
    [InlineData("a\u001bb", """a\u001""")]
    [InlineData("a\"b", """a\""")]
    [InlineData("x\\", """\x\""")]
    public void Is_left_alone_where_it_only_begins_alike(string hidden, string text)
    {
        var without = EscapedText.Replace(text, hidden, "****");

        Assert.Equal(text, without);
    }
}
