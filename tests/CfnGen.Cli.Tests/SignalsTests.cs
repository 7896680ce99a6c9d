namespace CfnGen.Cli.Tests;

public sealed class SignalsTests
{
    [Fact]
    public void The_second_ends_a_process_whose_command_knows_only_the_first()
    {
        using var signals = new Signals();

        var answers = new[] { signals.Receive(), signals.Receive() };

        Assert.Equal([true, false], answers);
        Assert.True(signals.First.IsCancellationRequested);
    }

    [Fact]
    public void The_third_ends_a_process_whose_command_knows_two()
    {
        using var signals = new Signals();
        var second = signals.TakeSecond();

        var seen = new[] { signals.Receive(), second.IsCancellationRequested, signals.Receive(), second.IsCancellationRequested, signals.Receive() };

        Assert.Equal([true, false, true, true, false], seen);
    }
}
