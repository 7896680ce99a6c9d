using CfnGen.Cli.Terminal;
using Spectre.Console.Rendering;

namespace CfnGen.Cli.Tests.Terminal;

public sealed class ScreenBoardTests : IDisposable
{
    private readonly StringWriter screen = new();
    private ScreenSize size = new(80, 24);

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

        Assert.Equal("\e[2A\rweb\e[K\n\e[J", Uncoloured());
    }

    [Fact]
    public void Takes_away_what_was_drawn()
    {
        var board = Board();
        board.Draw([new("web", "Queue: denied", [])]);
        screen.GetStringBuilder().Clear();

        board.Clear();
        board.Draw([]);

        Assert.Equal("\e[2A\r\e[J", screen.ToString());
    }

    [Fact]
    public void Finds_its_beginning_on_a_screen_that_became_narrower()
    {
        var board = Board();
        board.Draw([new("a-name-of-twenty-chars", null, []), new("web", null, [])]);
        screen.GetStringBuilder().Clear();
        size = new(10, 24);

        board.Clear();

        Assert.Equal("\e[4A\r\e[J", screen.ToString());
    }

    [Theory]
    [InlineData(80, "  Network/Vpc  AWS::Some::Type  UPDATE_IN_PROGRESS  1 min 5 s of about 9 min")]
    [InlineData(70, "  Network/Vpc  UPDATE_IN_PROGRESS  1 min 5 s of about 9 min")]
    [InlineData(40, "  Network/Vpc  1 min 5 s of about 9 min")]
    [InlineData(30, "  Network/V…  1 min 5 s of a…")]
    [InlineData(10, "  Networ…")]
    public void Leaves_out_what_says_least_on_a_narrow_screen(int width, string expected)
    {
        size = new(width, 24);

        Board().Draw([new("web", null, [Row("Network/Vpc", "1 min 5 s of about 9 min")])]);

        Assert.Equal(expected, Lines()[1]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(24)]
    public void Is_never_wider_or_higher_than_the_screen(int width)
    {
        size = new(width, 5);
        var section = new BoardSection("stack  UPDATE_IN_PROGRESS", "Queue: it\tis\tdenied 世界世界世界世界世界世界", [Row("A", "1 s"), Row("LoadBalancer", "5 s"), Row("C", "1 s")]);

        Board().Draw([section, section with { Alert = null }, section]);

        var lines = Lines();
        Assert.InRange(lines.Length, 3, 4);
        Assert.All(lines, line => Assert.InRange(Segment.CellCount([new(line)]), 0, Math.Max(1, width - 1)));
    }

    [Fact]
    public void Names_as_many_stacks_as_there_is_room_for()
    {
        size = new(80, 4);

        Board().Draw([.. Enumerable.Range(1, 9).Select(number => new BoardSection($"stack-{number}", "Queue: denied", []))]);

        Assert.Equal(["stack-1", "stack-2", "and 7 more"], Lines());
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

    private IBoard Board() => new ColourConsole(screen, () => screen).OpenBoard(() => size);

    private string[] Lines() => Ansi.Without(screen.ToString()).TrimEnd('\n').Split('\n');

    // Without the styles only.
    private string Uncoloured() => screen.ToString().Replace("\e[1m", "", StringComparison.Ordinal).Replace("\e[0m", "", StringComparison.Ordinal);

    private static BoardRow Row(string name, string progress) => new(Tone.Changed, 0, name, "AWS::Some::Type", "UPDATE_IN_PROGRESS", progress);
}
