using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class LanguageExtensionsAreNamedTests
{
    private readonly LanguageExtensionsAreNamed rule = new();

    [Fact]
    public void Accepts_them_with_the_macro()
    {
        const string Template = """
            Transform: [AWS::LanguageExtensions]
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !ToJsonString {A: b}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_each_without_it()
    {
        const string Template = """
            Mappings:
              M: {a: {b: c}}
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !ToJsonString {A: b}
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Fn::Length: [a]}
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [M, a, b, {DefaultValue: x}]
              Fn::ForEach::Topics: [Id, [a], {"T${Id}": {Type: AWS::SNS::Topic}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,20) Resources/Alerts/Properties/DisplayName: Fn::ToJsonString needs 'Transform: AWS::LanguageExtensions'.",
                "(16,20) Resources/Alerts1/Properties/DisplayName: Fn::Length needs 'Transform: AWS::LanguageExtensions'.",
                "(20,20) Resources/Alerts2/Properties/DisplayName: A default for Fn::FindInMap needs 'Transform: AWS::LanguageExtensions'.",
                "(21,3) Resources/Fn::ForEach::Topics: Fn::ForEach needs 'Transform: AWS::LanguageExtensions'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_template_alone_that_a_macro_may_change()
    {
        const string Template = """
            Transform: [Company-Standards]
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !ToJsonString {A: b}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
