namespace CfnGen.CloudFormationStandIn.Faults;

/// <summary>A rule, and how often it was asked.</summary>
internal sealed class PlannedFault(FaultRule rule)
{
    private int calls;
    private DateTimeOffset? first;

    public FaultRule Rule { get; } = rule;

    public bool Matches(string action, DateTimeOffset now)
    {
        if (Rule.Action is not null && Rule.Action != action)
        {
            return false;
        }

        first ??= now;
        calls++;
        var isCounted = calls >= Rule.From && calls - Rule.From < Rule.Times;
        return isCounted && (Rule.During is not { } span || now - first < span);
    }
}
