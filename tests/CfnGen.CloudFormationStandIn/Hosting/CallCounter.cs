namespace CfnGen.CloudFormationStandIn.Hosting;

/// <summary>How often each action was called.</summary>
public sealed class CallCounter
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>Calls of an action, those that went wrong too, once the stand-in knew which one it was.</summary>
    public int this[string action]
    {
        get
        {
            lock (gate)
            {
                return counts.GetValueOrDefault(action);
            }
        }
    }

    public int Total
    {
        get
        {
            lock (gate)
            {
                return counts.Values.Sum();
            }
        }
    }

    /// <summary>Each action that was called, and how often.</summary>
    public IReadOnlyDictionary<string, int> All
    {
        get
        {
            lock (gate)
            {
                return counts.ToDictionary(StringComparer.Ordinal);
            }
        }
    }

    internal void Count(string action)
    {
        lock (gate)
        {
            counts[action] = counts.GetValueOrDefault(action) + 1;
        }
    }
}
