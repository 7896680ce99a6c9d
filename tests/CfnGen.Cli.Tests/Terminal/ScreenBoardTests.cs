using CfnGen.Cli.Terminal;

namespace CfnGen.Cli.Tests.Terminal;

public sealed class ScreenBoardTests : IDisposable
{
    private readonly StringWriter screen = new();

    public void Dispose() => screen.Dispose();

    [Fact]
    public void Draws_what_is_in_work_in_columns()
    {
        Board().Draw([new("web  UPDATE_IN_PROGRESS", null, [Row("Group", "1 min 5 s"), Row("LoadBalancer", "5 s")])]);

        var lines = Lines();
        Assert.Equal("web  UPDATE_IN_PROGRESS", lines[0]);
        Assert.Equal("  Group         AWS::Some::Type  UPDATE_IN_PROGRESS  1 min 5 s", lines[1].TrimEnd());
        Assert.Equal("  LoadBalancer  AWS::Some::Type  UPDATE_IN_PROGRESS  5 s", lines[2].TrimEnd());
    }

    [Fact]
    public void Draws_over_what_was_drawn_before()
    {
        var board = Board();
        board.Draw([new("web", "Queue: denied", [])]);
        screen.GetStringBuilder().Clear();

        board.Draw([new("web", null, [])]);

        Assert.StartsWith("\e[2A\r\e[J", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_never_higher_than_the_screen()
    {
        Board().Draw([new("web", null, [.. Enumerable.Range(1, 100).Select(number => Row($"Resource{number}", "1 s"))])]);

        var lines = Lines();
        Assert.InRange(lines.Length, 3, 23);
        Assert.Contains("more", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_nothing_through_that_steers_the_terminal()
    {
        Board().Draw([new("web\e[2J", "no\e]0;title", [Row("A\r", "1 s")])]);

        var plain = Ansi.Without(screen.ToString());
        Assert.DoesNotContain('\e', plain);
        Assert.DoesNotContain('\r', plain);
    }

    private IBoard Board() => new ColourConsole(screen, () => screen).OpenBoard();

    private string[] Lines() => Ansi.Without(screen.ToString()).TrimEnd('\n').Split('\n');

    private static BoardRow Row(string name, string progress) => new(Tone.Changed, 0, name, "AWS::Some::Type", "UPDATE_IN_PROGRESS", progress);
}
