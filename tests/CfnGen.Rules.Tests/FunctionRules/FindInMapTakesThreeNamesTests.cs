using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class FindInMapTakesThreeNamesTests
{
    private readonly FindInMapTakesThreeNames rule = new();

    [Fact]
    public void Accepts_names_and_references()
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
                  DisplayName: !FindInMap [M, a, b]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [M, !Ref Name, b]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [!FindInMap [M, a, b], a, !Ref Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_too_few_lists_and_other_functions()
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
                  DisplayName: !FindInMap [M, a]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [M, [a], b]
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [M, a, !Sub "${Name}"]
              Alerts3:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !FindInMap [M, a, b, c]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,20) Resources/Alerts/Properties/DisplayName/Fn::FindInMap: Fn::FindInMap takes a list of three: a mapping and two keys.",
                "(16,35) Resources/Alerts1/Properties/DisplayName/Fn::FindInMap/1: Fn::FindInMap takes names, and not a list.",
                "(20,38) Resources/Alerts2/Properties/DisplayName/Fn::FindInMap/2: Here Fn::FindInMap takes a name, Ref or Fn::FindInMap; other functions need 'Transform: AWS::LanguageExtensions'.",
                "(24,41) Resources/Alerts3/Properties/DisplayName/Fn::FindInMap/3: The fourth item of Fn::FindInMap is a mapping with 'DefaultValue'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_other_functions_alone_where_the_macro_is_named()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
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
                  DisplayName: !FindInMap [M, !Sub "${Name}", b, {DefaultValue: x}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
