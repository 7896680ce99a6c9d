using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Storage;

/// <summary>A database has no public address.</summary>
internal sealed class DatabaseIsPrivate : Rule
{
    public override RuleInfo Info { get; } = new("CG4404", Severity.Warning,
        "No database is publicly accessible.",
        "It gets an address on the internet, and only its security group and its passwords stand before the data.",
        "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.t4g.micro, Engine: postgres, AllocatedStorage: '20', StorageEncrypted: true, MasterUsername: owner, ManageMasterUserPassword: true, PubliclyAccessible: true}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::RDS::DBInstance
                Properties: {DBInstanceClass: db.t4g.micro, Engine: postgres, AllocatedStorage: '20', StorageEncrypted: true, MasterUsername: owner, ManageMasterUserPassword: true, PubliclyAccessible: false}
            """,
    };

    private static readonly string[] Types = ["AWS::DMS::ReplicationInstance", "AWS::RDS::DBCluster", "AWS::RDS::DBInstance", "AWS::Redshift::Cluster"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var database in template.Properties.ObjectsOf(type))
            {
                foreach (var known in template.Texts(database, "PubliclyAccessible"))
                {
                    if (string.Equals(known.Text, "true", StringComparison.OrdinalIgnoreCase))
                    {
                        yield return At(known.Place, $"'{database.Resource.Name}' gets a public address{known.Origin}: set PubliclyAccessible to false, and reach it through a bastion or from inside of the VPC.");
                    }
                }
            }
        }
    }
}
