using CfnGen.Cli.Watching;
using CfnGen.CloudFormationStandIn.Timing;

namespace CfnGen.Cli.Tests.Watching;

public sealed class StageTests : IDisposable
{
    private readonly VirtualClock clock = new(new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), advancesByItself: false);
    private readonly StringWriter output = new();

    public void Dispose()
    {
        clock.Dispose();
        output.Dispose();
    }

    [Fact]
    public void Draws_anew_each_second_between_two_looks()
    {
        var stage = new Stage(new BoardConsole(output), clock);
        Show(stage);

        clock.Advance(TimeSpan.FromSeconds(2.5));

        Assert.Equal("board:\n  0 s\nboard:\n  1 s\nboard:\n  2 s\n", output.ToString());
    }

    [Fact]
    public void Stands_still_while_somebody_is_asked()
    {
        var stage = new Stage(new BoardConsole(output), clock);
        Show(stage);
        stage.Hold();
        output.GetStringBuilder().Clear();
        clock.Advance(TimeSpan.FromMinutes(1));
        var during = output.ToString();

        stage.Release();

        Assert.Equal(("", "board:\n  60 s\n"), (during, output.ToString()));
    }

    [Fact]
    public void Stops_with_the_last_stack()
    {
        var asked = 0;
        var stage = new Stage(new BoardConsole(output), clock);
        stage.Show("web", () => new($"{++asked}", null, []));
        stage.Drop("web");

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, asked);
    }

    [Fact]
    public void Stops_when_the_terminal_is_gone()
    {
        var asked = 0;
        var stage = new Stage(new BoardConsole(output), clock);
        stage.Show("web", () => asked++ == 0 ? new("web", null, []) : throw new IOException("Broken pipe"));

        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(2, asked);
    }

    private void Show(Stage stage)
    {
        var begun = clock.GetUtcNow();
        stage.Show("web", () => new($"{(int)(clock.GetUtcNow() - begun).TotalSeconds} s", null, []));
    }
}
