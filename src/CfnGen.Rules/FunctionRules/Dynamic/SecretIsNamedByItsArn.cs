using CfnGen.Rules.Templates;

namespace CfnGen.Rules.FunctionRules.Dynamic;

/// <summary>Where a service reads a secret itself, it gets the ARN and not the secret.</summary>
internal sealed class SecretIsNamedByItsArn : Rule
{
    public override RuleInfo Info { get; } = new("CG2305", Severity.Warning,
        "A property that takes the ARN of a secret is not given the secret itself.",
        "The service takes the secret for an ARN and finds nothing, and the secret stands in its messages.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html")
    {
        Wrong = """
            Resources:
              Proxy:
                Type: AWS::RDS::DBProxy
                Properties:
                  DBProxyName: orders
                  EngineFamily: MYSQL
                  RoleArn: arn:aws:iam::111122223333:role/proxy
                  VpcSubnetIds: [subnet-0a1b2c3d, subnet-1a1b2c3d]
                  Auth:
                    - SecretArn: '{{resolve:secretsmanager:orders:SecretString:password}}'
            """,
        Right = """
            Resources:
              Proxy:
                Type: AWS::RDS::DBProxy
                Properties:
                  DBProxyName: orders
                  EngineFamily: MYSQL
                  RoleArn: arn:aws:iam::111122223333:role/proxy
                  VpcSubnetIds: [subnet-0a1b2c3d, subnet-1a1b2c3d]
                  Auth:
                    - SecretArn: arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-a1b2c3
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var text in template.TextsWithBraces)
        {
            if (text.Text?.StartsWith("{{resolve:secretsmanager:", StringComparison.Ordinal) == true
                && text.Text.IndexOf("}}", StringComparison.Ordinal) == text.Text.Length - 2
                && ReferencePlace.Of(text) is { Section: SectionNames.Resources, Part: "Properties", Property: "SecretArn" or "SecretARN" or "SecretsManagerSecretId" or "SecretsManagerOracleAsmSecretId" or "SecretsManagerSecurityDbEncryptionSecretId" } place)
            {
                yield return At(text, $"'{place.Property}' takes the ARN of a secret, and this is replaced by the secret itself.");
            }
        }
    }
}
