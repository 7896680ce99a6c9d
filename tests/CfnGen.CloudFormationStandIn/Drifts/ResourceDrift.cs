namespace CfnGen.CloudFormationStandIn.Drifts;

/// <summary>What the last look for drift found of a resource.</summary>
/// <param name="Status">NOT_CHECKED, IN_SYNC, MODIFIED or DELETED.</param>
/// <param name="CheckedAt">Null: never.</param>
internal sealed record ResourceDrift(string Status, DateTimeOffset? CheckedAt)
{
    public static ResourceDrift NotChecked { get; } = new("NOT_CHECKED", null);

    /// <summary>The properties that are otherwise than the template has them, with the values found; null: the property is gone.</summary>
    public IReadOnlyDictionary<string, string?> Actual { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
