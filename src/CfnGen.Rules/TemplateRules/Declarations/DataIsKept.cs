using CfnGen.Rules.Templates;

namespace CfnGen.Rules.TemplateRules.Declarations;

/// <summary>A resource that holds data says what becomes of them.</summary>
internal sealed class DataIsKept : Rule
{
    public override RuleInfo Info { get; } = new("CG1607", Severity.Info,
        "A resource that holds data says by DeletionPolicy and UpdateReplacePolicy what becomes of them.",
        "Without a word CloudFormation deletes most of them with the resource, also when an update replaces it.",
        Guide.DeletionPolicy)
    {
        Wrong = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  KeySchema: [{AttributeName: Id, KeyType: HASH}]
            """,
        Right = """
            Resources:
              Orders:
                Type: AWS::DynamoDB::Table
                DeletionPolicy: Retain
                UpdateReplacePolicy: Retain
                Properties:
                  BillingMode: PAY_PER_REQUEST
                  AttributeDefinitions: [{AttributeName: Id, AttributeType: S}]
                  KeySchema: [{AttributeName: Id, KeyType: HASH}]
            """,
    };

    // They cannot be deleted while they hold anything, or what they hold is short-lived by nature; a deleted secret or key can be had back for days.
    private static readonly string[] Spared =
    [
        "AWS::S3::Bucket", "AWS::Backup::BackupVault", "AWS::CloudFormation::Stack", "AWS::EMR::Cluster", "AWS::KMS::Key", "AWS::NetworkFirewall::RuleGroup",
        "AWS::Organizations::Account", "AWS::SecretsManager::Secret", "AWS::SQS::Queue", "AWS::Logs::LogGroup", "AWS::Kinesis::Stream",
    ];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var resource in template.AllResources)
        {
            if (resource is { CatalogueType.Stateful: true, Type: { } type } && Array.IndexOf(Spared, type) < 0
                && !IsInCluster(resource) && resource.Place["DeletionPolicy"] is null && resource.Place["UpdateReplacePolicy"] is null)
            {
                yield return AtKey(resource.Place, $"'{resource.Name}' holds data: say with DeletionPolicy and UpdateReplacePolicy whether they are to be kept.");
            }
        }
    }

    // The data lie in the cluster then.
    private static bool IsInCluster(CheckedResource resource) => resource.Properties?["DBClusterIdentifier"] is not null;
}
