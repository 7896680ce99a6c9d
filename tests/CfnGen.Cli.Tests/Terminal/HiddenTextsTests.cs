using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Terminal;

public sealed class HiddenTextsTests
{
    [Theory]
    [InlineData("the value correct-horse is wrong", "the value **** is wrong")]
    [InlineData("correct-horse-battery and correct-horse", "**** and ****")]
    [InlineData("nothing of it", "nothing of it")]
    public void Puts_stars_for_what_is_hidden_and_leaves_nothing_over(string text, string shown)
    {
        var hidden = new HiddenTexts();
        hidden.Add("correct-horse");
        hidden.Add("correct-horse-battery");

        var without = hidden.Without(text);

        Assert.Equal(shown, without);
    }

    [Fact]
    public void Leaves_alone_what_is_too_short_to_be_a_secret()
    {
        var hidden = new HiddenTexts();
        hidden.Add("on");

        var without = hidden.Without("once upon");

        Assert.Equal("once upon", without);
    }

    [Theory]
    [InlineData("bad value first-line\nsecond-line end")]
    [InlineData("bad value first-line\\nsecond-line end")]
    [InlineData("bad value second-line end")]
    public void Hides_a_secret_of_several_lines_as_it_is_and_as_a_terminal_is_shown_it(string text)
    {
        var hidden = new HiddenTexts();
        hidden.Add("first-line\nsecond-line");

        var without = hidden.Without(text);

        Assert.Equal("bad value **** end", without);
    }
}
