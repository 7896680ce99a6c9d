using CfnGen.Rules.FunctionRules.Clarity;

namespace CfnGen.Rules.Tests.FunctionRules.Clarity;

public sealed class SubIsWrittenForJoinTests
{
    private readonly SubIsWrittenForJoin rule = new();

    [Fact]
    public void Accepts_a_sub_and_a_join_with_a_delimiter()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub 'alerts-${AWS::Region}'
              Others:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['-', [alerts, !Ref AWS::Region]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_join_without_delimiter()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['', [alerts-, !Ref AWS::Region]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,20) Resources/Alerts/Properties/DisplayName: Write this as one Fn::Sub, with ${Name} for a Ref and ${Name.Attribute} for an Fn::GetAtt."], findings);
    }

    [Fact]
    public void Leaves_functions_alone_that_stand_in_no_sub()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Join ['', [alerts-, !FindInMap [Names, prod, Name]]]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
