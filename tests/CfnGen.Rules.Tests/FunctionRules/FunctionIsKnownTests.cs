using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class FunctionIsKnownTests
{
    private readonly FunctionIsKnown rule = new();

    [Fact]
    public void Accepts_functions_macros_and_loops()
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
                  DisplayName: !Sub "${Name}"
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Fn::Transform: {Name: A, Parameters: {}}, Other: x}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_misspelt_one_and_one_that_does_not_stand_alone()
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
                  DisplayName: {Fn::Subs: a}
              Alerts1:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: {Fn::Sub: a, Ref: b}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,21) Resources/Alerts/Properties/DisplayName/Fn::Subs: There is no function Fn::Subs. Did you mean Fn::Sub?",
                "(14,21) Resources/Alerts1/Properties/DisplayName/Fn::Sub: Fn::Sub must stand alone: other keys beside it are not allowed.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_the_templates_own_metadata_alone()
    {
        const string Template = """
            Metadata: {Fn::Anything: x}
            Resources:
              Alerts: {Type: AWS::SNS::Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
