using CfnGen.Rules.FunctionRules.Dynamic;

namespace CfnGen.Rules.Tests.FunctionRules.Dynamic;

public sealed class DynamicReferenceIsResolvedTests
{
    private readonly DynamicReferenceIsResolved rule = new();

    [Fact]
    public void Accepts_what_cloudformation_resolves()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata: {Name: '{{resolve:ssm:/name}}'}
                Properties:
                  DisplayName: '{{resolve:secretsmanager:name}}'
            Outputs:
              Name:
                Value: !Sub '{{resolve:ssm:/${AWS::StackName}/name}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_secrets_outside_of_properties()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Metadata: {Name: '{{resolve:secretsmanager:name}}'}
            Outputs:
              Name:
                Value: !If [IsHere, '{{resolve:ssm-secure:/name}}', none]
            Conditions:
              IsHere: !Equals [!Ref AWS::Region, eu-west-1]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,22) Resources/Alerts/Metadata/Name: Secrets are resolved in the properties of resources only.",
                "(7,25) Outputs/Name/Value/Fn::If/1: Secrets are resolved in the properties of resources only.",
            ],
            findings);
    }

    [Fact]
    public void Reports_parameters_of_the_systems_manager_in_conditions_and_export_names()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals ['{{resolve:ssm:/stage}}', prod]
            Resources:
              Alerts: {Type: AWS::SNS::Topic, Condition: IsProd}
            Outputs:
              Topic:
                Value: !Ref AWS::Region
                Export: {Name: '{{resolve:ssm:/name}}'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,20) Conditions/IsProd/Fn::Equals/0: Parameters of the Systems Manager are resolved in the properties and the metadata of resources and in the values of outputs only.",
                "(8,20) Outputs/Topic/Export/Name: Parameters of the Systems Manager are resolved in the properties and the metadata of resources and in the values of outputs only.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_other_braces_alone()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
            Outputs:
              Name:
                Value: '{{name}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
