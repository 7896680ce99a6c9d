using CfnGen.Model.Documents;
using static CfnGen.Model.Tests.Documents.Reading.Templates;

namespace CfnGen.Model.Tests.Documents.Reading;

/// <summary>Scalars are read as YAML 1.1 has them, because CloudFormation does.</summary>
public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("yes", "true")]
    [InlineData("On", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("no", "false")]
    [InlineData("off", "false")]
    public void Words_for_yes_and_no_are_booleans(string written, string text) => AssertIs(ScalarKind.Boolean, text, written);

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("Null")]
    public void Nothing_is_null(string written) => AssertIs(ScalarKind.Null, "null", written);

    [Theory]
    [InlineData("12", "12")]
    [InlineData("-0", "0")]
    [InlineData("+7", "7")]
    [InlineData("1_000", "1000")]
    [InlineData("012", "10")]
    [InlineData("-012", "-10")]
    [InlineData("0x1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void Whole_numbers_are_read_by_value(string written, string text) => AssertIs(ScalarKind.Integer, text, written);

    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("1.", "1.0")]
    [InlineData(".5", "0.5")]
    [InlineData("-01.5", "-1.5")]
    [InlineData("1.5e+3", "1.5e+3")]
    public void Other_numbers_keep_their_digits(string written, string text) => AssertIs(ScalarKind.Float, text, written);

    [Theory]
    [InlineData("2012-10-17")]
    [InlineData("12:30:45")]
    [InlineData("1e3")]
    [InlineData("1.5e3")]
    [InlineData("0o7")]
    [InlineData("012345678901")]
    [InlineData("10.0.0.0/16")]
    [InlineData("y")]
    [InlineData("1.2.3")]
    [InlineData("=")]
    public void The_rest_is_text(string written) => AssertIs(ScalarKind.String, written, written);

    [Theory]
    [InlineData("'yes'", "yes")]
    [InlineData("\"012\"", "012")]
    [InlineData("!!str 12", "12")]
    [InlineData("! 12", "12")]
    [InlineData("''", "")]
    public void Quotes_and_tags_make_text(string written, string text) => AssertIs(ScalarKind.String, text, written);

    [Fact]
    public void Keys_are_text_as_written()
    {
        var metadata = (MappingNode)Read("Metadata:\n  yes: 1\n  012: 2\n  1.50: 3\n").Root["Metadata"]!;

        Assert.Equal(["yes", "012", "1.50"], metadata.Entries.Select(entry => entry.Key));
    }

    [Theory]
    [InlineData("012")]
    [InlineData("012345678901")]
    [InlineData("yes")]
    [InlineData("2012-10-17")]
    [InlineData("12:30")]
    [InlineData("+7")]
    public void What_readers_take_for_different_things_is_kept_as_written(string written)
    {
        var scalar = Assert.IsType<ScalarNode>(ReadValue(written));

        Assert.Equal(written, scalar.Written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("12")]
    [InlineData("0.5")]
    [InlineData("true")]
    [InlineData("word")]
    [InlineData("'012'")]
    [InlineData("!!str 012")]
    public void What_all_readers_agree_on_has_no_second_spelling(string written)
    {
        var scalar = Assert.IsType<ScalarNode>(ReadValue(written));

        Assert.Null(scalar.Written);
    }

    private static void AssertIs(ScalarKind kind, string text, string written)
    {
        var scalar = Assert.IsType<ScalarNode>(ReadValue(written));

        Assert.Equal((kind, text), (scalar.Kind, scalar.Text));
    }
}
