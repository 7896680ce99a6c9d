namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>The policies that there are.</summary>
internal static class UpdatePolicies
{
    private const string Group = "AWS::AutoScaling::AutoScalingGroup";
    private const string Fleet = "AWS::AppStream::Fleet";

    public static readonly IReadOnlyList<KnownPolicy> OfUpdates =
    [
        new(
            "AutoScalingRollingUpdate",
            [Group],
            ["MaxBatchSize", "MinActiveInstancesPercent", "MinInstancesInService", "MinSuccessfulInstancesPercent", "PauseTime", "SuspendProcesses", "WaitOnResourceSignals"]),
        new("AutoScalingReplacingUpdate", [Group], ["WillReplace"]),
        new("AutoScalingScheduledAction", [Group], ["IgnoreUnmodifiedGroupSizeProperties"]),
        new("AutoScalingInstanceRefresh", [Group], ["Strategy", "Preferences"]),
        new("CodeDeployLambdaAliasUpdate", ["AWS::Lambda::Alias"], ["AfterAllowTrafficHook", "ApplicationName", "BeforeAllowTrafficHook", "DeploymentGroupName"]),
        new("EnableVersionUpgrade", ["AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain"], []),
        new("UseOnlineResharding", ["AWS::ElastiCache::ReplicationGroup"], []),
        new("StopBeforeUpdate", [Fleet], ["Type"]),
        new("StartAfterUpdate", [Fleet], ["Type"]),
    ];

    public static readonly IReadOnlyList<KnownPolicy> OfCreations =
    [
        new("ResourceSignal", [Group, "AWS::EC2::Instance", "AWS::CloudFormation::WaitCondition"], ["Count", "Timeout"]),
        new("AutoScalingCreationPolicy", [Group], ["MinSuccessfulInstancesPercent"]),
        new("StartFleet", [Fleet], ["Type"]),
    ];

    public static KnownPolicy? Find(IReadOnlyList<KnownPolicy> policies, string name)
    {
        foreach (var policy in policies)
        {
            if (policy.Name == name)
            {
                return policy;
            }
        }

        return null;
    }

    public static IReadOnlyList<string> NamesOf(IReadOnlyList<KnownPolicy> policies)
    {
        var names = new List<string>();
        foreach (var policy in policies)
        {
            names.Add(policy.Name);
        }

        return names;
    }
}
