namespace CfnGen.CloudFormationStandIn.Faults;

/// <summary>Resources that shall fail, hang or drift, by their logical ids, in whatever stack they are.</summary>
public sealed class ResourceFaults
{
    private readonly Lock gate = new();
    private readonly List<ResourceFault> faults = [];
    private readonly Dictionary<string, (int Times, bool Silently)> signals = new(StringComparer.Ordinal);
    private readonly Dictionary<(string LogicalId, string Property), string?> drifts = [];

    /// <summary>Lets a step of a resource fail.</summary>
    /// <param name="logicalId">Which resource.</param>
    /// <param name="step">When.</param>
    /// <param name="reason">What its service says.</param>
    /// <param name="times">How often; then it works.</param>
    public void Fail(string logicalId, ResourceStepKind step, string reason = "The service is out of order", int times = int.MaxValue) =>
        Add(new(logicalId, step, reason, times));

    /// <summary>Lets a step of a resource go on for ever, until it is cancelled or <see cref="Heal"/> is called.</summary>
    public void Stick(string logicalId, ResourceStepKind step) => Add(new(logicalId, step, null, int.MaxValue));

    /// <summary>Lets the instances of a group, or another resource that signals, do badly.</summary>
    /// <param name="logicalId">Which group.</param>
    /// <param name="times">How many instances, from the next one on.</param>
    /// <param name="silently">They never signal; else they signal their failure.</param>
    public void FailSignals(string logicalId, int times = int.MaxValue, bool silently = false)
    {
        lock (gate)
        {
            signals[logicalId] = (times, silently);
        }
    }

    /// <summary>Takes all faults of a resource away, its drift too. What hung goes on.</summary>
    public void Heal(string logicalId)
    {
        lock (gate)
        {
            faults.RemoveAll(fault => fault.LogicalId == logicalId);
            signals.Remove(logicalId);
            foreach (var key in drifts.Keys.Where(key => key.LogicalId == logicalId).ToList())
            {
                drifts.Remove(key);
            }
        }
    }

    /// <summary>Lets somebody change a property of a resource behind the stack's back.</summary>
    /// <param name="logicalId">Which resource.</param>
    /// <param name="property">A property of its first level, or <c>*</c>: the resource itself is gone.</param>
    /// <param name="value">What it is now; null: it is not there.</param>
    public void Drift(string logicalId, string property, string? value)
    {
        lock (gate)
        {
            drifts[(logicalId, property)] = value;
        }
    }

    internal IReadOnlyDictionary<string, string?> DriftOf(string logicalId)
    {
        lock (gate)
        {
            return drifts.Where(drift => drift.Key.LogicalId == logicalId).ToDictionary(drift => drift.Key.Property, drift => drift.Value, StringComparer.Ordinal);
        }
    }

    /// <summary>Whether the next instance signals success or failure; null: it does not signal.</summary>
    internal bool? SignalOf(string logicalId)
    {
        lock (gate)
        {
            if (!signals.TryGetValue(logicalId, out var fault) || fault.Times == 0)
            {
                return true;
            }

            signals[logicalId] = fault with { Times = fault.Times - 1 };
            return fault.Silently ? null : false;
        }
    }

    internal bool IsStuck(string logicalId, ResourceStepKind step)
    {
        lock (gate)
        {
            return faults.Exists(fault => fault.LogicalId == logicalId && fault.Step == step && fault.Reason is null);
        }
    }

    /// <summary>Why a step fails, this time; null when it does not.</summary>
    internal string? Next(string logicalId, ResourceStepKind step)
    {
        lock (gate)
        {
            var index = faults.FindIndex(fault => fault.LogicalId == logicalId && fault.Step == step && fault.Reason is not null);
            if (index < 0)
            {
                return null;
            }

            var fault = faults[index];
            if (fault.Times > 1)
            {
                faults[index] = fault with { Times = fault.Times - 1 };
            }
            else
            {
                faults.RemoveAt(index);
            }

            return fault.Reason;
        }
    }

    private void Add(ResourceFault fault)
    {
        lock (gate)
        {
            faults.Add(fault);
        }
    }
}
