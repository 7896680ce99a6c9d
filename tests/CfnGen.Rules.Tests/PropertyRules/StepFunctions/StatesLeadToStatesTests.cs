using CfnGen.Rules.PropertyRules.StepFunctions;

namespace CfnGen.Rules.Tests.PropertyRules.StepFunctions;

public sealed class StatesLeadToStatesTests
{
    private readonly StatesLeadToStates rule = new();

    [Fact]
    public void Accepts_states_that_lead_on()
    {
        const string Template = """
            Resources:
              Steps:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  Definition:
                    StartAt: Wait
                    States:
                      Wait: {Type: Wait, Seconds: 5, Next: Choose}
                      Choose: {Type: Choice, Choices: [{Variable: $.a, BooleanEquals: true, Next: Both}], Default: Done}
                      Both:
                        Type: Parallel
                        Branches: [{StartAt: One, States: {One: {Type: Pass, End: true}}}]
                        Catch: [{ErrorEquals: [States.ALL], Next: Done}]
                        Next: Done
                      Done: {Type: Succeed}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_states_that_there_are_not_and_those_that_lead_nowhere()
    {
        const string Template = """
            Resources:
              Steps:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  Definition:
                    StartAt: Weit
                    States:
                      Wait: {Type: Wait, Seconds: 5, Next: Choose}
                      Choose: {Type: Choice, Choices: [{Variable: $.a, BooleanEquals: true, Next: Both}], Default: End}
                      Both:
                        Type: Parallel
                        Branches: [{StartAt: One, States: {One: {Type: Pass}}}]
                        Catch: [{ErrorEquals: [States.ALL], Next: Done}]
                        Next: Done
                      Done: {Type: Succeed}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,9) Resources/Steps/Properties/Definition/StartAt: There is no state 'Weit' beside it. Did you mean 'Wait'?",
                "(10,95) Resources/Steps/Properties/Definition/States/Choose/Default: There is no state 'End' beside it.",
                "(13,48) Resources/Steps/Properties/Definition/States/Both/Branches/0/States/One: Say with Next which state follows 'One', or set its End to true.",
            ],
            findings);
    }

    [Fact]
    public void Reports_what_stands_in_a_text()
    {
        const string Template = """
            Resources:
              Steps:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  DefinitionString: '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(6,25) Resources/Steps/Properties/DefinitionString: States/A/Next: There is no state 'B' beside it."], findings);
    }

    [Fact]
    public void Reports_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Steps:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  Definition:
                    Fn::If:
                      - IsProd
                      - {StartAt: A, States: {A: {Type: Succeed}}}
                      - {StartAt: B, States: {A: {Type: Succeed}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,14) Resources/Steps/Properties/Definition/Fn::If/2/StartAt: There is no state 'B' beside it."], findings);
    }

    [Fact]
    public void Leaves_definitions_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Value: {Type: String}
            Resources:
              Steps:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  DefinitionString: !Sub '{"StartAt": "${Value}", "States": {}}'
              Others:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  RoleArn: arn:aws:iam::111122223333:role/steps
                  Definition: {StartAt: !Ref Value, States: {A: {Type: Pass, Next: '${Next}'}}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
