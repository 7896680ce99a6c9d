using CfnGen.Cli.Operating;
using CfnGen.Cli.Tests.Running;

namespace CfnGen.Cli.Tests.Operating;

public sealed class YesOrNoTests
{
    [Fact]
    public void With_json_nobody_is_asked_even_at_a_terminal()
    {
        var question = new YesOrNo(new Person("y"), saidYes: false, json: true);

        var refused = Assert.Throws<RefusedException>(() => question.RequireSomebody("deleted"));

        Assert.Equal("Nothing was deleted: with --json nobody is asked. Say yes beforehand with --yes.", refused.Message);
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("YES ", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public async Task Takes_only_a_clear_yes(string? answer, bool expected)
    {
        var question = new YesOrNo(new Person(answer), saidYes: false, json: false);

        var said = await question.AskAsync("Delete web", CancellationToken.None);

        Assert.Equal(expected, said);
    }
}
