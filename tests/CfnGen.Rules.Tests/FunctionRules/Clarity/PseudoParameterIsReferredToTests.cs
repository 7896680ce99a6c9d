using CfnGen.Rules.FunctionRules.Clarity;

namespace CfnGen.Rules.Tests.FunctionRules.Clarity;

public sealed class PseudoParameterIsReferredToTests
{
    private readonly PseudoParameterIsReferredTo rule = new();

    [Fact]
    public void Accepts_a_reference()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Ref AWS::StackName
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_name_as_a_text()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: AWS::StackName
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(5,20) Resources/Alerts/Properties/DisplayName: 'AWS::StackName' is passed on as it is here: write !Ref AWS::StackName."], findings);
    }

    [Fact]
    public void Leaves_the_names_of_types_and_longer_texts_alone()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: 'about AWS::StackName of AWS::SNS::Topic'
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
