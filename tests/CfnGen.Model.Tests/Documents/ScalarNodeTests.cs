using CfnGen.Model.Documents;

namespace CfnGen.Model.Tests.Documents;

public sealed class ScalarNodeTests
{
    [Theory]
    [InlineData(70.0, ScalarKind.Integer, "70")]
    [InlineData(-0.0, ScalarKind.Integer, "0")]
    [InlineData(0.5, ScalarKind.Float, "0.5")]
    [InlineData(1e21, ScalarKind.Float, "1.0e+21")]
    [InlineData(-1.5e-7, ScalarKind.Float, "-1.5e-07")]
    public void A_number_has_the_one_spelling_that_json_and_yaml_read_alike(double value, ScalarKind kind, string text)
    {
        var scalar = ScalarNode.Float(value);

        Assert.Equal((kind, text), (scalar.Kind, scalar.Text));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void No_template_holds_what_is_no_number(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => ScalarNode.Float(value));

    [Theory]
    [InlineData('a', '\uD800')]
    [InlineData('\uDC00', 'b')]
    [InlineData('\uD83D', '\uD83D', '\uDE00')]
    public void Half_a_surrogate_pair_is_no_text(params char[] text) => Assert.Throws<ArgumentException>(() => ScalarNode.String(new(text)));
}
