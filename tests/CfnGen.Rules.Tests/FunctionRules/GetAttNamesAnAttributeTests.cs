using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class GetAttNamesAnAttributeTests
{
    private readonly GetAttNamesAnAttribute rule = new();

    [Fact]
    public void Accepts_both_forms()
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
                  DisplayName: !GetAtt Alerts1.TopicName
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Fn::GetAtt: [Alerts, TopicName]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_names_no_attribute_or_no_resource()
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
                  DisplayName: !GetAtt Alerts
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Fn::GetAtt: [Alerts]}
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Fn::GetAtt: [!Ref Name, TopicName]}
              Alerts3:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Fn::GetAtt: [Alerts, !Sub "${Name}"]}
              Alerts4:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Fn::GetAtt: {a: b}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,20) Resources/Alerts/Properties/DisplayName/Fn::GetAtt: Fn::GetAtt takes a resource and an attribute: Resource.Attribute.",
                "(14,33) Resources/Alerts1/Properties/DisplayName/Fn::GetAtt: Fn::GetAtt takes a resource and an attribute: Resource.Attribute.",
                "(18,34) Resources/Alerts2/Properties/DisplayName/Fn::GetAtt/0: The resource of Fn::GetAtt is a name, and not the function Ref.",
                "(22,42) Resources/Alerts3/Properties/DisplayName/Fn::GetAtt/1: The attribute of Fn::GetAtt is a name or a Ref, and not the function Fn::Sub.",
                "(26,33) Resources/Alerts4/Properties/DisplayName/Fn::GetAtt: Fn::GetAtt takes a resource and an attribute: Resource.Attribute.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_an_attribute_that_a_parameter_names_alone()
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
                  DisplayName: {Fn::GetAtt: [Alerts1, !Ref Name]}
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: a
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
