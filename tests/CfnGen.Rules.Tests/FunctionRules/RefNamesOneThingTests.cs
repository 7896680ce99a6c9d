using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class RefNamesOneThingTests
{
    private readonly RefNamesOneThing rule = new();

    [Fact]
    public void Accepts_a_name()
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
                  DisplayName: !Ref Name
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_list_and_a_mapping()
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
                  DisplayName: !Ref [Name]
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Ref: {Name: x}}
              Alerts2:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref {Ref: Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,20) Resources/Alerts/Properties/DisplayName/Ref: Ref takes a name, and not a list.",
                "(14,26) Resources/Alerts1/Properties/DisplayName/Ref: Ref takes a name, and not a mapping.",
                "(18,20) Resources/Alerts2/Properties/DisplayName/Ref: Ref takes a name, and not the function Ref.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_a_computed_name_alone_where_the_macro_is_named()
    {
        const string Template = """
            Transform: AWS::LanguageExtensions
            Parameters:
              Name: {Type: String}
              Names: {Type: CommaDelimitedList}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Ref: !Sub "${Name}"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
