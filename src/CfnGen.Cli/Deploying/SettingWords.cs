using CfnGen.Deployment.Deploying;

namespace CfnGen.Cli.Deploying;

/// <summary>What stands beside a template, in words.</summary>
internal static class SettingWords
{
    public static string NameOf(StackSetting setting) => setting switch
    {
        StackSetting.StackPolicy => "stack policy",
        StackSetting.TerminationProtection => "termination protection",
        StackSetting.RollbackTriggers => "rollback triggers",
        _ => "monitoring after the update",
    };

    /// <summary>As in <c>termination protection: off → on</c>.</summary>
    public static string ChangeOf(SettingChange change) => change switch
    {
        // A policy is long, and seldom what the decision is about.
        { Setting: StackSetting.StackPolicy, Before: null } => "is set",
        { Setting: StackSetting.StackPolicy } => "is changed",
        _ => $"{change.Before ?? "none"} → {change.After}",
    };
}
