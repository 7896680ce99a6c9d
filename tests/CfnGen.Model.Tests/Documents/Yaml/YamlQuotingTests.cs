using static CfnGen.Model.Tests.Documents.Tree;

namespace CfnGen.Model.Tests.Documents.Yaml;

public sealed class YamlQuotingTests
{
    [Theory]
    [InlineData("AWS::SNS::Topic")]
    [InlineData("10.0.0.0/16")]
    [InlineData("::/0")]
    [InlineData("-1a")]
    [InlineData("t2.micro")]
    [InlineData("1.2.3")]
    [InlineData("rate(5 minutes)")]
    [InlineData("cron(0 12 * * ? *)")]
    [InlineData("https://example.com/?a=b#c")]
    [InlineData("${AWS::StackName}-x")]
    [InlineData("it's plain, [really] {so}")]
    [InlineData("#not", "'#not'")]
    [InlineData("yesterday")]
    [InlineData("nulls")]
    [InlineData("12ab34")]
    [InlineData("äöü €😀")]
    [InlineData("", "''")]
    [InlineData("yes", "'yes'")]
    [InlineData("N", "'N'")]
    [InlineData("oFF", "'oFF'")]
    [InlineData("null", "'null'")]
    [InlineData("~", "'~'")]
    [InlineData("=", "'='")]
    [InlineData("<<", "'<<'")]
    [InlineData("012", "'012'")]
    [InlineData("123456789012", "'123456789012'")]
    [InlineData("1e3", "'1e3'")]
    [InlineData("-1.5E-3", "'-1.5E-3'")]
    [InlineData("0o7", "'0o7'")]
    [InlineData("0xCAFE", "'0xCAFE'")]
    [InlineData("1_000", "'1_000'")]
    [InlineData("12:30:45", "'12:30:45'")]
    [InlineData(".inf", "'.inf'")]
    [InlineData("2012-10-17", "'2012-10-17'")]
    [InlineData("2001-12-14t21:59:43.10-05:00", "'2001-12-14t21:59:43.10-05:00'")]
    [InlineData("a: b", "'a: b'")]
    [InlineData("a:", "'a:'")]
    [InlineData("a #b", "'a #b'")]
    [InlineData(" a", "' a'")]
    [InlineData("a ", "'a '")]
    [InlineData("*", "'*'")]
    [InlineData("- a", "'- a'")]
    [InlineData("---", "'---'")]
    [InlineData("'a'", "\"'a'\"")]
    [InlineData("it's: \"so\"", "'it''s: \"so\"'")]
    [InlineData("a\tb", "\"a\\tb\"")]
    [InlineData("a\rb", "\"a\\rb\"")]
    [InlineData("a\nb\r", "\"a\\nb\\r\"")]
    [InlineData("\n", "\"\\n\"")]
    [InlineData("a\u0085b", "\"a\\Nb\"")]
    [InlineData("a\u2028b\u2029", "\"a\\Lb\\P\"")]
    [InlineData("\u0001\u007F\uFEFF", "\"\\x01\\x7F\\uFEFF\"")]
    [InlineData("\"\\\u0000", "\"\\\"\\\\\\0\"")]
    public void Quotes_only_what_a_reader_would_take_for_more_than_text(string text, string? written = null)
    {
        var yaml = Document(("A", Text(text))).ToYaml();

        Assert.Equal($"A: {written ?? text}\n", yaml);
    }

    [Theory]
    [InlineData("AWS::CloudFormation::Init")]
    [InlineData("/etc/cfn/hup.conf")]
    [InlineData("yes", "'yes'")]
    [InlineData("80", "'80'")]
    [InlineData("2012-10-17", "'2012-10-17'")]
    [InlineData("", "''")]
    [InlineData("a\nb", "\"a\\nb\"")]
    [InlineData("a *b", "'a *b'")]
    public void Quotes_keys_by_the_same_rule(string key, string? written = null)
    {
        var yaml = Document((key, Text("x"))).ToYaml();

        Assert.Equal($"{written ?? key}: x\n", yaml);
    }

    [Theory]
    [InlineData("AWS::NoValue")]
    [InlineData("a b")]
    [InlineData("a,b", "'a,b'")]
    [InlineData("${A}", "'${A}'")]
    [InlineData("[a]", "'[a]'")]
    [InlineData("::/0", "'::/0'")]
    [InlineData("what?", "'what?'")]
    public void Quotes_more_between_brackets(string text, string? written = null)
    {
        var yaml = Document(("A", If("B", Text(text), Text("c")))).ToYaml();

        Assert.Equal($"A: !If [B, {written ?? text}, c]\n", yaml);
    }

    [Fact]
    public void Writes_a_key_that_is_too_long_for_its_line_behind_a_question_mark()
    {
        var key = new string('k', 1025);

        var yaml = Document((key, Text("x"))).ToYaml();

        Assert.Equal($"?  {key}\n: x\n", yaml);
    }

    [Fact]
    public void Never_folds_a_long_text()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 1000));

        var yaml = Document(("A", Text(text))).ToYaml();

        Assert.Equal($"A: {text}\n", yaml);
    }
}
