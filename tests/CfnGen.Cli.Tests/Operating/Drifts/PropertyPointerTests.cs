using System.Text;
using CfnGen.Cli.Operating.Drifts;
using CfnGen.Model.Documents;

namespace CfnGen.Cli.Tests.Operating.Drifts;

public sealed class PropertyPointerTests
{
    private static readonly TemplateNode? Properties = TemplateReader.Read(Encoding.UTF8.GetBytes(
        """
        Properties:
          Tags: [{Key: a/b, Value: one}, {Key: Name, Value: !Sub "${Stage}-web"}]
          Labels: {a/b: two}
        """)).Root["Properties"];

    [Theory]
    [InlineData("/Tags/0/Value", "one")]
    [InlineData("/Labels/a~1b", "two")]
    public void Finds_the_value(string pointer, string expected)
    {
        var node = PropertyPointer.Parse(pointer).NodeIn(Properties);

        Assert.Equal(expected, Assert.IsType<ScalarNode>(node).Text);
    }

    [Fact]
    public void Stops_at_a_function_which_makes_what_is_below()
    {
        var node = PropertyPointer.Parse("/Tags/1/Value/0/Part").NodeIn(Properties);

        Assert.IsType<IntrinsicNode>(node);
    }

    [Theory]
    [InlineData("/Tags/7/Value")]
    [InlineData("/Nothing")]
    [InlineData("/Labels/a~1b/deeper")]
    public void Finds_nothing_where_there_is_nothing(string pointer)
    {
        var node = PropertyPointer.Parse(pointer).NodeIn(Properties);

        Assert.Null(node);
    }
}
