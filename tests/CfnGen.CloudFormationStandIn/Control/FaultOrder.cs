using CfnGen.CloudFormationStandIn.Faults;

namespace CfnGen.CloudFormationStandIn.Control;

/// <summary>A fault of calls, as JSON orders it.</summary>
internal sealed record FaultOrder
{
    /// <summary>Null: calls of every action.</summary>
    public string? Action { get; init; }

    /// <summary>cutBefore, cutAfter, cutWithin, truncated, garbage, html, throttling, requestLimitExceeded, expiredToken, accessDenied, slow, or an HTTP status.</summary>
    public required string Fault { get; init; }

    public int From { get; init; } = 1;

    public int Times { get; init; } = 1;

    /// <summary>How long the rule holds, or how late a slow answer is.</summary>
    public double? Seconds { get; init; }

    /// <exception cref="FormatException">There is no such fault.</exception>
    public FaultRule ToRule() => new(ToFault())
    {
        Action = Action,
        From = From,
        Times = Times,
        During = Fault != "slow" && Seconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
    };

    private Fault ToFault() => Fault switch
    {
        "cutBefore" => Faults.Fault.CutBefore,
        "cutAfter" => Faults.Fault.CutAfter,
        "cutWithin" => Faults.Fault.CutWithin,
        "truncated" => Faults.Fault.Truncated,
        "garbage" => Faults.Fault.Garbage,
        "html" => Faults.Fault.HtmlPage,
        "throttling" => Faults.Fault.Throttling,
        "requestLimitExceeded" => Faults.Fault.RequestLimitExceeded,
        "expiredToken" => Faults.Fault.ExpiredToken,
        "accessDenied" => Faults.Fault.AccessDenied(Action ?? "*"),
        "slow" => Faults.Fault.Slow(TimeSpan.FromSeconds(Seconds ?? 1)),
        _ when int.TryParse(Fault, out var status) => Faults.Fault.Status(status),
        _ => throw new FormatException($"There is no fault '{Fault}'."),
    };
}
