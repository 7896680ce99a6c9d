namespace CfnGen.CloudFormationStandIn.Faults;

/// <summary>What is to go wrong with the calls of a stand-in. May be changed at any time, from any thread.</summary>
public sealed class FaultPlan
{
    private readonly Lock gate = new();
    private readonly List<PlannedFault> rules = [];

    /// <summary>How many calls went wrong.</summary>
    public int Injected { get; private set; }

    public void Add(FaultRule rule)
    {
        lock (gate)
        {
            rules.Add(new(rule));
        }
    }

    /// <summary>The next calls of an action go wrong.</summary>
    public void Add(string action, Fault fault, int times = 1) => Add(new FaultRule(fault) { Action = action, Times = times });

    /// <summary>From now on all is well.</summary>
    public void Clear()
    {
        lock (gate)
        {
            rules.Clear();
        }
    }

    /// <summary>Counts a call.</summary>
    /// <returns>What goes wrong with it: the first rule that matches; null: nothing.</returns>
    internal Fault? Next(string action, DateTimeOffset now)
    {
        lock (gate)
        {
            Fault? found = null;
            foreach (var rule in rules)
            {
                found ??= rule.Matches(action, now) ? rule.Rule.Fault : null;
            }

            Injected += found is null ? 0 : 1;
            return found;
        }
    }
}
