using CfnGen.Rules.FunctionRules.Dynamic;

namespace CfnGen.Rules.Tests.FunctionRules.Dynamic;

public sealed class SecureStringStandsWhereItMayTests
{
    private readonly SecureStringStandsWhereItMay rule = new();

    [Fact]
    public void Accepts_a_password_that_cloudformation_resolves()
    {
        const string Template = """
            Resources:
              Database:
                Type: AWS::RDS::DBInstance
                Properties:
                  MasterUserPassword: '{{resolve:ssm-secure:/shop/password}}'
              Cache:
                Type: AWS::ElastiCache::ReplicationGroup
                Properties:
                  AuthToken: !Sub '{{resolve:ssm-secure:/${AWS::StackName}/token}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_any_other_property()
    {
        const string Template = """
            Resources:
              Function:
                Type: AWS::Lambda::Function
                Properties:
                  Environment:
                    Variables:
                      TOKEN: !Sub '{{resolve:ssm-secure:/${AWS::StackName}/token}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,18) Resources/Function/Properties/Environment/Variables/TOKEN/Fn::Sub: 'TOKEN' of AWS::Lambda::Function takes no ssm-secure: keep the value in the Secrets Manager, and refer to it by secretsmanager."], findings);
    }

    [Fact]
    public void Reports_a_branch_of_a_condition()
    {
        const string Template = """
            Conditions:
              HasName: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !If [HasName, '{{resolve:ssm-secure:/name}}', alerts]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,34) Resources/Alerts/Properties/DisplayName/Fn::If/1: 'DisplayName' of AWS::SNS::Topic takes no ssm-secure: keep the value in the Secrets Manager, and refer to it by secretsmanager."], findings);
    }

    [Fact]
    public void Leaves_custom_resources_and_other_references_alone()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm:/name}}'
              Own:
                Type: Custom::Own
                Properties:
                  ServiceToken: !ImportValue own
                  Secret: '{{resolve:ssm-secure:/name}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
