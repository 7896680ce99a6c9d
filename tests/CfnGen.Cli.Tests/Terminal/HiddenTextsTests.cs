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

    [Theory]
    [InlineData("1")]
    [InlineData("on")]
    public void Leaves_sentences_of_ours_alone_for_a_secret_that_is_short(string secret)
    {
        var hidden = new HiddenTexts();
        hidden.Add(secret);

        var without = hidden.Without("1 change goes on");

        Assert.Equal("1 change goes on", without);
    }

    [Theory]
    [InlineData("Invalid PIN: 1.", "Invalid PIN: ****.")]
    [InlineData("'1' is not allowed (PIN=1)", "'****' is not allowed (PIN=****)")]
    [InlineData("10 zones of eu-west-1, item_1 and 21", "10 zones of eu-west-1, item_1 and 21")]
    public void Hides_a_short_secret_where_a_service_says_it_as_a_word(string said, string retold)
    {
        var hidden = new HiddenTexts();
        hidden.Add("1");

        var without = hidden.Retold(said);

        Assert.Equal(retold, without);
    }

    [Fact]
    public void Hides_a_default_where_a_service_says_it_and_nowhere_else()
    {
        var hidden = new HiddenTexts();
        hidden.AddDefault("deployed");

        var texts = (hidden.Retold("password deployed is too usual for deployed-web"), hidden.Without("web: deployed"));

        Assert.Equal(("password **** is too usual for deployed-web", "web: deployed"), texts);
    }

    [Theory]
    [InlineData("the output is Y29ycmVjdC1ob3JzZSwga2V5IzE=", "the output is ****")]
    [InlineData("the address is ?password=correct-horse%2C%20key%231", "the address is ?password=****")]
    [InlineData("the first is correct-horse, the second key#1", "the first is ****, the second ****")]
    public void Hides_what_templates_and_services_make_of_a_secret(string text, string shown)
    {
        var hidden = new HiddenTexts();
        hidden.Add("correct-horse, key#1");

        var without = hidden.Without(text);

        Assert.Equal(shown, without);
    }

    [Fact]
    public void Hides_nothing_for_a_secret_without_letters_and_digits()
    {
        var hidden = new HiddenTexts();
        hidden.Add("");
        hidden.AddDefault(". ");

        var retold = hidden.Retold("It failed. See why.");

        Assert.Equal("It failed. See why.", retold);
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
