using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Terminal;

public sealed class BoardSpaceTests
{
    [Fact]
    public void Goes_to_alerts_before_rows()
    {
        var spaces = BoardSpace.Share([Section(5, null), Section(5, "denied")], 4);

        Assert.Equal([new(false, 1), new(true, 0)], spaces);
    }

    [Fact]
    public void That_one_section_does_not_need_goes_to_the_others()
    {
        var spaces = BoardSpace.Share([Section(1, null), Section(9, null), Section(9, null)], 12);

        Assert.Equal([new(false, 1), new(false, 4), new(false, 4)], spaces);
    }

    [Fact]
    public void Is_not_given_to_rows_that_there_are_not()
    {
        var spaces = BoardSpace.Share([Section(2, null)], 20);

        Assert.Equal([new BoardSpace(false, 2)], spaces);
    }

    private static BoardSection Section(int rows, string? alert) =>
        new("web", alert, [.. Enumerable.Range(0, rows).Select(number => new BoardRow(Tone.Plain, 0, $"Topic{number}", "", "", ""))]);
}
