using CfnGen.Cli.Diffing.Reports;

namespace CfnGen.Cli.Tests.Diffing.Reports;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<script> & Co", "&lt;script&gt; &amp; Co")]
    [InlineData("*bold* _it_ `code` [link](x)", "\\*bold\\* \\_it\\_ \\`code\\` \\[link\\](x)")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("ask @shop about #12", "ask @<!-- -->shop about #<!-- -->12")]
    [InlineData("see https://example.com or www.example.com", "see https:<!-- -->//example.com or www<!-- -->.example.com")]
    [InlineData("red \u001b[31m, turned \u202e", "red \\\\u001B\\[31m, turned \\\\u202E")]
    public void Leaves_words_what_they_are(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Words(text));

    [Theory]
    [InlineData("plain", "`plain`")]
    [InlineData("a `b` c", "`` a `b` c ``")]
    [InlineData("``", "``` `` ```")]
    [InlineData("<b>", "`<b>`")]
    [InlineData("@shop\u200b", "`@shop\\u200B`")]
    public void Fences_code_with_more_than_it_holds(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Code(text));

    [Fact]
    public void Escapes_a_bar_of_code_in_a_cell() => Assert.Equal("`a \\| b`", MarkdownText.CodeInCell("a | b"));

    [Fact]
    public void Keeps_what_stands_between_tags_from_being_a_tag_or_a_mention() => Assert.Equal("&lt;/summary&gt; @<!-- -->shop\\r", MarkdownText.Html("</summary> @shop\r"));

    [Fact]
    public void Fences_a_block_with_more_than_its_lines_hold()
    {
        var block = MarkdownText.Block(["+a", "+```sh"], "diff");

        Assert.Equal(["````diff", "+a", "+```sh", "````"], block);
    }
}
