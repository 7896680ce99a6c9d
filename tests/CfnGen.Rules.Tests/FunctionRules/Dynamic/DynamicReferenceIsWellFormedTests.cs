using CfnGen.Rules.FunctionRules.Dynamic;

namespace CfnGen.Rules.Tests.FunctionRules.Dynamic;

public sealed class DynamicReferenceIsWellFormedTests
{
    private readonly DynamicReferenceIsWellFormed rule = new();

    [Fact]
    public void Accepts_parameters_and_secrets()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm:/a/b:1}}'
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:secretsmanager:arn:aws:secretsmanager:eu-west-1:111122223333:secret:a-b:SecretString:password}}'
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm-secure:/a}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_unknown_services_and_missing_names()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:smm:/a}}'
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm}}'
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: 'x{{resolve:secretsmanager:}}'
              Alerts3:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: '{{resolve:ssm:/a:1:2}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,20) Resources/Alerts/Properties/DisplayName: '{{resolve:smm:/a}}' cannot be resolved: 'smm' is none of ssm, ssm-secure and secretsmanager.",
                "(14,20) Resources/Alerts1/Properties/DisplayName: '{{resolve:ssm}}' cannot be resolved: give the name of a parameter, and perhaps its version.",
                "(18,20) Resources/Alerts2/Properties/DisplayName: '{{resolve:secretsmanager:}}' cannot be resolved: give the name or the ARN of a secret.",
                "(22,20) Resources/Alerts3/Properties/DisplayName: '{{resolve:ssm:/a:1:2}}' cannot be resolved: give the name of a parameter, and perhaps its version.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_variables_inside_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub '{{resolve:ssm:/${AWS::Region}/${AWS::StackName}:1}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
