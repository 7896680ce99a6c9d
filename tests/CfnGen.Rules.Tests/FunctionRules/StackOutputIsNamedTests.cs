using CfnGen.Rules.FunctionRules;

namespace CfnGen.Rules.Tests.FunctionRules;

public sealed class StackOutputIsNamedTests
{
    private readonly StackOutputIsNamed rule = new();

    [Fact]
    public void Accepts_a_stack_and_an_output()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName:
                    Fn::GetStackOutput: {StackName: !Sub '${AWS::StackName}-network', OutputName: Name, Region: eu-west-1, RoleArn: !ImportValue role}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_unknown_and_missing_keys_and_lists()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName:
                    Fn::GetStackOutput: {StackNam: network, OutputName: [Name]}
              Others:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName:
                    Fn::GetStackOutput: [network, Name]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,29) Resources/Alerts/Properties/DisplayName/Fn::GetStackOutput: Fn::GetStackOutput needs 'StackName'.",
                "(6,30) Resources/Alerts/Properties/DisplayName/Fn::GetStackOutput/StackNam: Fn::GetStackOutput has no 'StackNam'. Did you mean 'StackName'?",
                "(6,61) Resources/Alerts/Properties/DisplayName/Fn::GetStackOutput/OutputName: 'OutputName' takes a text, and not a list.",
                "(11,29) Resources/Others/Properties/DisplayName/Fn::GetStackOutput: Fn::GetStackOutput takes a mapping with StackName and OutputName, and not a list.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_names_alone_that_are_computed()
    {
        const string Template = """
            Resources:
              Alerts:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName:
                    Fn::GetStackOutput: {StackName: !Select [0, !Ref AWS::NotificationARNs], OutputName: !ImportValue name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
