namespace CfnGen.Cli.Tests.Watching;

/// <summary>A clock that a test moves.</summary>
internal sealed class StandingClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    public void Advance(TimeSpan span) => now += span;
}
