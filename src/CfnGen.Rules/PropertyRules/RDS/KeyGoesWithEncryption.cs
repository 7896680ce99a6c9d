using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.RDS;

/// <summary>A key is named where something is encrypted with it.</summary>
internal sealed class KeyGoesWithEncryption : Rule
{
    public override RuleInfo Info { get; } = new("CG3609", Severity.Error,
        "An instance with a KmsKeyId has StorageEncrypted true.",
        "RDS refuses the instance, or makes it without encryption.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html")
    {
        Wrong = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  DBInstanceClass: db.t4g.small
                  AllocatedStorage: 20
                  KmsKeyId: alias/data
            """,
        Right = """
            Resources:
              Data:
                Type: AWS::RDS::DBInstance
                Properties:
                  Engine: mysql
                  DBInstanceClass: db.t4g.small
                  AllocatedStorage: 20
                  KmsKeyId: alias/data
                  StorageEncrypted: true
            """,
    };

    private const string Encrypted = "StorageEncrypted";

    // What these are made from is encrypted already, or they are by themselves.
    private static readonly string[] Exceptions = ["DBSnapshotIdentifier", "DBClusterSnapshotIdentifier", "SourceDBInstanceIdentifier", "SourceDbiResourceId", "SourceDBInstanceAutomatedBackupsArn", "DBClusterIdentifier", "RestoreTime", "UseLatestRestorableTime"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var instance in template.Properties.ObjectsOf(Engines.Instance))
        {
            foreach (var key in template.Values(instance, "KmsKeyId"))
            {
                if (!IsException(template, instance) && IsOff(template, instance, key))
                {
                    yield return AtKey(instance.Find("KmsKeyId")!, $"Set {Encrypted} to true beside KmsKeyId.");
                    break;
                }
            }
        }
    }

    private static bool IsOff(CheckedTemplate template, CheckedObject instance, Branch key) =>
        template.CanLack(instance, Encrypted, key.When) || template.TextsWhere(instance, Encrypted, key.When).Exists(text => text.IsFalse());

    private static bool IsException(CheckedTemplate template, CheckedObject instance)
    {
        foreach (var exception in Exceptions)
        {
            if (instance.Find(exception) is not null)
            {
                return true;
            }
        }

        return template.Texts(instance, "Engine") is not [var engine] || engine.Text.StartsWith("custom-", StringComparison.Ordinal);
    }
}
