using CfnGen.Catalogue.Text;

namespace CfnGen.Catalogue.Tests;

public sealed class PropertyTypeTests
{
    [Theory]
    [InlineData("string")]
    [InlineData("[]tag")]
    [InlineData("{}[]#Entry")]
    [InlineData("json|string")]
    [InlineData("[](#A|#B)")]
    [InlineData("string|#A|[](string|#A|{}(boolean|integer))")]
    public void Reading_and_writing_a_type_gives_the_same_text(string text)
    {
        var type = TypeReader.Read(text);

        Assert.Equal(text, type.ToString());
    }

    [Fact]
    public void Types_compare_by_content()
    {
        var (one, other) = (TypeReader.Read("[](#A|string)"), TypeReader.Read("[](#A|string)"));

        Assert.Equal(one, other);
    }

    [Fact]
    public void The_innermost_type_stands_below_lists_and_maps()
    {
        var type = TypeReader.Read("{}[][]integer");

        Assert.Equal(ScalarType.Integer, type.Innermost);
    }

    [Fact]
    public void An_unknown_notation_is_refused()
    {
        static PropertyType Read() => TypeReader.Read("strng");

        Assert.Throws<FormatException>(Read);
    }
}
