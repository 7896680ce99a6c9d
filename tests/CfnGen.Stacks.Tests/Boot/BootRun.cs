namespace CfnGen.Stacks.Tests.Boot;

/// <summary>What happened while an instance booted.</summary>
/// <param name="Calls">The calls of stand-ins in their order, each as one line: <c>systemctl enable --now nginx</c>.</param>
/// <param name="WaitedSeconds">How long the script would have slept on a real instance.</param>
/// <param name="Output">Everything that it printed, for the messages of failed tests.</param>
internal sealed record BootRun(IReadOnlyList<string> Calls, int WaitedSeconds, string Output)
{
    /// <summary>The one signal that was sent: a boot that sends none, or more than one, fails the test.</summary>
    public BootSignal Signal => Signals is [var only]
        ? only
        : throw new InvalidOperationException($"{Signals.Count} signals were sent instead of one.\n{Output}");

    public IReadOnlyList<BootSignal> Signals => [.. CallsOf("cfn-signal").Select(BootSignal.Parse)];

    /// <summary>The calls of one tool.</summary>
    public IReadOnlyList<string> CallsOf(string tool) => [.. Calls.Where(call => call == tool || call.StartsWith(tool + " ", StringComparison.Ordinal))];
}
