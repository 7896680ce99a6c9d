using CfnGen.Model.Documents;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Secrets;

/// <summary>A parameter that carries a password is not shown by CloudFormation.</summary>
internal sealed class PasswordIsHidden : Rule
{
    public override RuleInfo Info { get; } = new("CG4305", Severity.Warning,
        "A parameter that a password or token is taken from has NoEcho.",
        "CloudFormation shows the value of any other parameter to everybody who may look at the stack.",
        Guide.Parameters)
    {
        HidesSource = true,
        Wrong = """
            Parameters:
              Password: {Type: String}
            Resources:
              It:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql, StorageEncrypted: true, MasterUsername: admin, MasterUserPassword: !Ref Password}
            """,
        Right = """
            Parameters:
              Password: {Type: String, NoEcho: true}
            Resources:
              It:
                Type: AWS::RDS::DBCluster
                Properties: {Engine: aurora-mysql, StorageEncrypted: true, MasterUsername: admin, MasterUserPassword: !Ref Password}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in template.Properties.Values)
        {
            if (value.IsWhole
                && SecretPlaces.IsSecretProperty(value.Property.Name)
                && value.Place.Calls(IntrinsicFunction.Ref)
                && value.Place.Argument.Text is { } name
                && template.Parameters.Find(name) is { } parameter
                && !SecretPlaces.IsHidden(parameter)
                && reported.Add(name))
            {
                yield return AtKey(parameter, $"'{value.Property.Name}' of '{value.Resource.Name}' is taken from the parameter '{name}': set its NoEcho to true.");
            }
        }
    }
}
