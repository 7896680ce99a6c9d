namespace CfnGen.Planning.Capacity.Groups;

/// <summary>What <c>AutoScalingInstanceRefresh</c> says, with CloudFormation's defaults.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-instancerefresh-preferences</remarks>
internal sealed record RefreshPolicy
{
    private static readonly TimeSpan UsualCheckpoint = TimeSpan.FromHours(1);

    /// <summary>Whether instances stay and get another root volume.</summary>
    public required bool KeepsInstances { get; init; }

    public required int MinHealthyPercent { get; init; }

    public required int MaxHealthyPercent { get; init; }

    /// <summary>From the moment in which an instance is in service until the next one may go.</summary>
    public required TimeSpan Warmup { get; init; }

    /// <summary>Percentages at which the refresh waits, ascending.</summary>
    public required IReadOnlyList<int> Checkpoints { get; init; }

    public required TimeSpan CheckpointDelay { get; init; }

    public required TimeSpan BakeTime { get; init; }

    public required bool HasAlarms { get; init; }

    public static RefreshPolicy Of(GroupPlan group)
    {
        var preferences = group.Refresh.Inner("Preferences");
        var maintenance = group.Properties.Inner("InstanceMaintenancePolicy");
        var keeps = group.Refresh.Text("Strategy") == "ReplaceRootVolume";
        return new()
        {
            KeepsInstances = keeps,
            MinHealthyPercent = preferences.Number("MinHealthyPercentage") ?? NotCleared(maintenance.Number("MinHealthyPercentage")) ?? (keeps ? 90 : 100),
            MaxHealthyPercent = preferences.Number("MaxHealthyPercentage") ?? NotCleared(maintenance.Number("MaxHealthyPercentage")) ?? (keeps ? 100 : 110),
            Warmup = Seconds(preferences.Number("InstanceWarmup") ?? NotCleared(group.Properties.Number("DefaultInstanceWarmup")) ?? group.Properties.Number("HealthCheckGracePeriod")) ?? TimeSpan.Zero,
            Checkpoints = Percentages(preferences.Texts("CheckpointPercentages")),
            CheckpointDelay = Seconds(preferences.Number("CheckpointDelay")) ?? UsualCheckpoint,
            BakeTime = Seconds(preferences.Number("BakeTime")) ?? TimeSpan.Zero,
            HasAlarms = preferences.Inner("AlarmSpecification").Texts("Alarms").Count > 0,
        };
    }

    // -1 stands for a value that is taken back.
    private static int? NotCleared(int? value) => value < 0 ? null : value;

    private static TimeSpan? Seconds(int? seconds) => seconds is { } count ? TimeSpan.FromSeconds(count) : null;

    private static List<int> Percentages(IReadOnlyList<string> texts)
    {
        var percentages = new List<int>();
        foreach (var text in texts)
        {
            if (int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var percentage))
            {
                percentages.Add(percentage);
            }
        }

        return percentages;
    }
}
