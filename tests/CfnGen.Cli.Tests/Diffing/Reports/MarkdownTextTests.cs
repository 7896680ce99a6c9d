using CfnGen.Cli.Diffing.Reports;

namespace CfnGen.Cli.Tests.Diffing.Reports;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<script> & Co", "&lt;script&gt; &amp; Co")]
    [InlineData("*bold* _it_ `code` [link](x)", "\\*bold\\* \\_it\\_ \\`code\\` \\[link\\](x)")]
    [InlineData("two\nlines", "two lines")]
    public void Leaves_words_what_they_are(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Words(text));

    [Theory]
    [InlineData("plain", "`plain`")]
    [InlineData("a `b` c", "`` a `b` c ``")]
    [InlineData("``", "``` `` ```")]
    [InlineData("<b>", "`<b>`")]
    public void Fences_code_with_more_than_it_holds(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Code(text));

    [Fact]
    public void Escapes_a_bar_of_code_in_a_cell() => Assert.Equal("`a \\| b`", MarkdownText.CodeInCell("a | b"));

    [Fact]
    public void Fences_a_block_with_more_than_its_lines_hold()
    {
        var block = MarkdownText.Block(["+a", "+```sh"], "diff");

        Assert.Equal(["````diff", "+a", "+```sh", "````"], block);
    }
}
