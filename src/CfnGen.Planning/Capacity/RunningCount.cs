namespace CfnGen.Planning.Capacity;

/// <summary>The instances or tasks of one configuration.</summary>
internal sealed class RunningCount
{
    /// <summary>Those that serve.</summary>
    public int Ready { get; set; }

    /// <summary>Those that start, or do not work.</summary>
    public int Waiting { get; set; }

    public int All => Ready + Waiting;

    /// <summary>Ends so many, those that do not serve first.</summary>
    public void End(int count)
    {
        var waiting = Math.Min(count, Waiting);
        Waiting -= waiting;
        Ready -= count - waiting;
    }
}
