using CfnGen.Rules.FunctionRules.Clarity;

namespace CfnGen.Rules.Tests.FunctionRules.Clarity;

public sealed class SubUsesItsVariablesTests
{
    private readonly SubUsesItsVariables rule = new();

    [Fact]
    public void Accepts_variables_that_stand_in_the_text()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ['${Stage}-${ Name }', {Stage: prod, Name: !Ref AWS::Region}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_variable_that_the_text_does_not_have()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub ['${Stage}-${!Name}', {Stage: prod, Name: !Ref AWS::Region}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,61) Resources/Alerts/Properties/DisplayName/Fn::Sub/1/Name: '${Name}' does not stand in the text: remove the variable, or use it."], findings);
    }

    [Fact]
    public void Leaves_a_text_alone_that_is_computed()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Sub [!Ref AWS::Region, {Stage: prod}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
