using CfnGen.Catalogue;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Secrets;

/// <summary>A password is not readable in the template. The message does not repeat it.</summary>
internal sealed class PasswordIsNotInTheTemplate : Rule
{
    public override RuleInfo Info { get; } = new("CG4301", Severity.Warning,
        "A password or token is neither written into the template nor the default of a parameter.",
        "It stays in the repository's history for everybody who can read it, and in CloudFormation for everybody who may look at stacks.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html")
    {
        HidesSource = true,
        Wrong = """
            Resources:
              It:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql, StorageEncrypted: true, MasterUsername: admin, MasterUserPassword: correct-horse}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql, StorageEncrypted: true, MasterUsername: admin, ManageMasterUserPassword: true}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.Values)
        {
            if (value is { IsWhole: true, Type: ScalarType { Kind: ScalarKind.String } }
                && SecretPlaces.IsSecretProperty(value.Property.Name)
                && template.TextOf(new(value.Place, value.When)) is { Text.Length: > 0 } known)
            {
                yield return At(known.Place, $"'{value.Property.Name}' stands in clear{known.Origin}: use a dynamic reference to a secret ({{{{resolve:secretsmanager:NAME}}}}), or a parameter with NoEcho and without a default.");
            }
        }
    }
}
