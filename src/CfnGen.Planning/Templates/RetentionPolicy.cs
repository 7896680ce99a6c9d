using CfnGen.Model.Documents;

namespace CfnGen.Planning.Templates;

/// <summary>What <c>DeletionPolicy</c> and <c>UpdateReplacePolicy</c> of a resource say, also where they are not written.</summary>
internal static class RetentionPolicy
{
    public const string Deletion = "DeletionPolicy";
    public const string Replacement = "UpdateReplacePolicy";
    public const string Delete = "Delete";
    public const string Snapshot = "Snapshot";

    public static bool IsOne(string attribute) => attribute is Deletion or Replacement;

    /// <summary>The policy that holds where the template gives none.</summary>
    public static string Default(PlannedResource resource, string attribute) => attribute == Deletion && IsSnapshotByDefault(resource) ? Snapshot : Delete;

    /// <summary>Whether two resources have one policy, whether it is written or not.</summary>
    public static bool AreSame(PlannedResource before, PlannedResource after, string attribute) =>
        Known(before, attribute) is { } one && one == Known(after, attribute);

    private static string? Known(PlannedResource resource, string attribute) => resource[attribute] switch
    {
        null => Default(resource, attribute),
        ScalarNode { Text: var policy } => policy,
        _ => null,
    };

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
    private static bool IsSnapshotByDefault(PlannedResource resource) => resource.Type switch
    {
        "AWS::RDS::DBCluster" => true,
        "AWS::RDS::DBInstance" => resource.Properties?["DBClusterIdentifier"] is null,
        _ => false,
    };
}
