namespace CfnGen.Planning.Capacity;

/// <summary>What becomes of the instances or tasks that run.</summary>
public enum CapacityOutcome
{
    /// <summary>They are replaced.</summary>
    Replaced,

    /// <summary>They stay as they are, although something changes that they might be meant to get.</summary>
    Unchanged,

    /// <summary>The update is refused, or cannot end: no instance may be started and none ended.</summary>
    Fails,

    /// <summary>They are replaced, and how is not forecast.</summary>
    NotForecast,
}
