using CfnGen.CloudFormationStandIn.Faults;

namespace CfnGen.CloudFormationStandIn.Control;

/// <summary>A fault of a resource, as JSON orders it.</summary>
internal sealed record ResourceOrder
{
    public required string LogicalId { get; init; }

    /// <summary>fail, stick, failSignals, drift or heal.</summary>
    public required string Order { get; init; }

    public ResourceStepKind Step { get; init; }

    public string Reason { get; init; } = "The service is out of order";

    public int Times { get; init; } = int.MaxValue;

    /// <summary>The instances do not signal at all.</summary>
    public bool Silently { get; init; }

    /// <summary>What drifts.</summary>
    public string Property { get; init; } = "*";

    /// <summary>What it is then.</summary>
    public string? Value { get; init; }

    /// <exception cref="FormatException">There is no such order.</exception>
    public void Give(ResourceFaults faults)
    {
        switch (Order)
        {
            case "fail":
                faults.Fail(LogicalId, Step, Reason, Times);
                break;
            case "stick":
                faults.Stick(LogicalId, Step);
                break;
            case "failSignals":
                faults.FailSignals(LogicalId, Times, Silently);
                break;
            case "drift":
                faults.Drift(LogicalId, Property, Value);
                break;
            case "heal":
                faults.Heal(LogicalId);
                break;
            default:
                throw new FormatException($"There is no order '{Order}'.");
        }
    }
}
