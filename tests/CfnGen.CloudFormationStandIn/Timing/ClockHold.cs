namespace CfnGen.CloudFormationStandIn.Timing;

/// <summary>Somebody at work; while they are, a virtual clock stands still.</summary>
internal sealed class ClockHold(VirtualClock clock) : IDisposable
{
    private int released;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref released, 1) == 0)
        {
            clock.Release();
        }
    }
}
