using CfnGen.Rules.FunctionRules.Dynamic;

namespace CfnGen.Rules.Tests.FunctionRules.Dynamic;

public sealed class SecretIsNamedByItsArnTests
{
    private readonly SecretIsNamedByItsArn rule = new();

    [Fact]
    public void Accepts_an_arn()
    {
        const string Template = """
            Resources:
              Proxy:
                Type: AWS::RDS::DBProxy
                Properties:
                  Auth:
                    - SecretArn: !Ref Secret
                    - SecretArn: arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-a1b2c3
              Secret:
                Type: AWS::SecretsManager::Secret
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_secret_itself()
    {
        const string Template = """
            Resources:
              Proxy:
                Type: AWS::RDS::DBProxy
                Properties:
                  Auth:
                    - SecretArn: '{{resolve:secretsmanager:orders}}'
                    - SecretArn: !Sub '{{resolve:secretsmanager:${AWS::StackName}}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,22) Resources/Proxy/Properties/Auth/0/SecretArn: 'SecretArn' takes the ARN of a secret, and this is replaced by the secret itself."], findings);
    }

    [Fact]
    public void Leaves_an_arn_alone_that_the_systems_manager_keeps()
    {
        const string Template = """
            Resources:
              Proxy:
                Type: AWS::RDS::DBProxy
                Properties:
                  Auth:
                    - SecretArn: '{{resolve:ssm:/orders/secret-arn}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
