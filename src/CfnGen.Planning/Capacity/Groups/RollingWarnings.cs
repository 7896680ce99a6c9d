namespace CfnGen.Planning.Capacity.Groups;

/// <summary>What is hardly meant of a rolling update.</summary>
internal static class RollingWarnings
{
    private static readonly string[] Disturbing = ["HealthCheck", "ReplaceUnhealthy", "AZRebalance", "AlarmNotification", "ScheduledActions"];

    public static IReadOnlyList<string> Of(GroupMove move, RollingPolicy policy, Fleet fleet)
    {
        var warnings = new List<string>();
        if (move.Start < move.Live && move.IsScaled)
        {
            warnings.Add($"The new template sets the group from {move.Live} to {move.Start} first: leave DesiredCapacity out to keep what scaling has reached.");
        }

        if (fleet.LeastInService == 0 && move.Start > 0)
        {
            warnings.Add($"For a while no instance is in service: raise MinInstancesInService to {Math.Max(1, move.New.Sizes.Min)}, with MaxSize above it.");
        }
        else if (fleet.LeastInService < Math.Min(move.Start, move.Live))
        {
            warnings.Add($"For a while {fleet.LeastInService} of {move.Start} instances serve.");
        }

        AddAboutSignals(policy, warnings);
        AddAboutProcesses(move, policy, warnings);
        if (move.Old.Rolling is { } old && !old.IsAs(policy))
        {
            warnings.Add("UpdatePolicy changes in the same update: this one follows the new policy, a rollback the old one; change the policy in an update of its own before.");
        }

        return warnings;
    }

    private static void AddAboutSignals(RollingPolicy policy, List<string> warnings)
    {
        if (policy.WaitsForSignals && policy.MinSuccessfulPercent == 0)
        {
            warnings.Add("MinSuccessfulInstancesPercent is 0: CloudFormation waits for no signal.");
        }
        else if (!policy.WaitsForSignals)
        {
            warnings.Add("Nothing waits for signals: whether new instances work is not known before the old ones are gone; set WaitOnResourceSignals.");
        }
    }

    private static void AddAboutProcesses(GroupMove move, RollingPolicy policy, List<string> warnings)
    {
        foreach (var process in policy.Suspended)
        {
            if (process == "AddToLoadBalancer" && move.New.IsBalanced)
            {
                warnings.Add("SuspendProcesses names AddToLoadBalancer: the new instances get no requests, also after the update.");
            }
        }

        var missing = new List<string>();
        foreach (var process in Disturbing)
        {
            if (!policy.Suspended.Contains(process))
            {
                missing.Add(process);
            }
        }

        if (missing.Count > 0)
        {
            warnings.Add($"{string.Join(", ", missing)} may disturb the update: suspend them by SuspendProcesses.");
        }
    }
}
