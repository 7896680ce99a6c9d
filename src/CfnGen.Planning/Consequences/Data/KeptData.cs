using CfnGen.Model.Documents;
using CfnGen.Planning.Templates;

namespace CfnGen.Planning.Consequences.Data;

/// <summary>What becomes of a resource's data when the resource goes.</summary>
internal static class KeptData
{
    /// <summary>Whether the resource itself holds data. An instance of a database cluster does not: the cluster has them.</summary>
    public static bool IsIn(PlannedResource resource) => resource.CatalogueType is { Stateful: true } && resource.Properties?["DBClusterIdentifier"] is null;

    /// <summary>Whether nothing is lost when the resource is gone from the template.</summary>
    public static bool AfterDeletion(PlannedResource resource) => IsKept(resource, PolicyOf(resource, "DeletionPolicy"));

    /// <summary>Whether nothing is lost when the resource is replaced.</summary>
    public static bool AfterReplacement(PlannedResource resource) => IsKept(resource, PolicyOf(resource, "UpdateReplacePolicy"));

    /// <summary><c>Delete</c>, <c>Retain</c>, <c>RetainExceptOnCreate</c> or <c>Snapshot</c>, as CloudFormation takes it.</summary>
    public static string PolicyOf(PlannedResource resource, string attribute) =>
        resource[attribute] is ScalarNode { Text: var policy } ? policy : attribute == "DeletionPolicy" && IsSnapshotByDefault(resource) ? "Snapshot" : "Delete";

    // Of a type without snapshots CloudFormation refuses the policy; nothing is kept by it.
    private static bool IsKept(PlannedResource resource, string policy) =>
        policy == "Snapshot" ? resource.CatalogueType is { MakesSnapshots: true } : policy != "Delete";

    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html
    private static bool IsSnapshotByDefault(PlannedResource resource) => resource.Type switch
    {
        "AWS::RDS::DBCluster" => true,
        "AWS::RDS::DBInstance" => resource.Properties?["DBClusterIdentifier"] is null,
        _ => false,
    };
}
