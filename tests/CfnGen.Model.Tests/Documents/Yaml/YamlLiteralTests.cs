using static CfnGen.Model.Tests.Documents.Tree;

namespace CfnGen.Model.Tests.Documents.Yaml;

public sealed class YamlLiteralTests
{
    [Theory]
    [InlineData("a\nb\n", "|\n    a\n    b\n")]
    [InlineData("a\nb", "|-\n    a\n    b\n")]
    [InlineData("a\n\n", "|+\n    a\n\n")]
    [InlineData("a\n\nb\n", "|\n    a\n\n    b\n")]
    [InlineData("a \n  b\n", "|\n    a \n      b\n")]
    [InlineData("a\n   \nb\n", "|\n    a\n       \n    b\n")]
    [InlineData("  a\nb\n", "|2\n      a\n    b\n")]
    [InlineData("\na\n", "|2\n\n    a\n")]
    [InlineData("\ta\n", "|2\n    \ta\n")]
    [InlineData(" a\nb", "|2-\n     a\n    b\n")]
    [InlineData("# a\n--- b\n", "|\n    # a\n    --- b\n")]
    public void Several_lines_become_a_block(string text, string written)
    {
        var yaml = Document(("A", Map(("B", Text(text))))).ToYaml();

        Assert.Equal($"A:\n  B: {written}", yaml);
    }

    [Theory]
    [InlineData("\n\n", "\"\\n\\n\"")]
    [InlineData(" \na\n", "\" \\na\\n\"")]
    [InlineData("a\r\nb\r\n", "\"a\\r\\nb\\r\\n\"")]
    [InlineData("a\n\u001B[0m", "\"a\\n\\e[0m\"")]
    public void What_no_block_can_hold_exactly_is_quoted(string text, string written)
    {
        var yaml = Document(("A", Text(text))).ToYaml();

        Assert.Equal($"A: {written}\n", yaml);
    }

    [Fact]
    public void A_block_in_a_list_is_indented_from_its_dash()
    {
        var yaml = Document(("A", List(Text("a\nb\n"), List(Sub("c\nd"))))).ToYaml();

        Assert.Equal("A:\n  - |\n    a\n    b\n  - - !Sub |-\n      c\n      d\n", yaml);
    }

    [Fact]
    public void No_empty_line_follows_a_block_that_would_swallow_it()
    {
        var yaml = Document(("Outputs", Map(("A", Map(("Value", Text("a\n\n")))), ("B", Map(("Value", Text("b"))))))).ToYaml();

        Assert.Equal("Outputs:\n  A:\n    Value: |+\n      a\n\n  B:\n    Value: b\n", yaml);
    }
}
