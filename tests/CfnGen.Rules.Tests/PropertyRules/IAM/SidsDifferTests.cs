using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class SidsDifferTests
{
    private readonly SidsDiffer rule = new();

    [Fact]
    public void Accepts_different_ids_and_none()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Sid: Send, Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
                      - {Effect: Allow, Action: sns:Publish, Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_an_id_that_stands_twice_and_other_signs()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Sid: Send-It, Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
                      - {Sid: Send, Effect: Allow, Action: sns:Publish, Resource: "*"}
                      - {Sid: Send, Effect: Allow, Action: sns:Publish, Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,19) Resources/Rights/Properties/PolicyDocument/Statement/0/Sid: Write the Sid 'Send-It' with letters and digits only.",
                "(10,19) Resources/Rights/Properties/PolicyDocument/Statement/2/Sid: Choose another Sid: a statement before has 'Send' too.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - !If [IsProd, {Sid: Send, Effect: Allow, Action: sqs:SendMessage, Resource: "*"}, {Sid: Send, Effect: Allow, Action: sns:Publish, Resource: "*"}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_ids_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Sid: !Ref Name, Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
                      - {Sid: !Ref Name, Effect: Allow, Action: sns:Publish, Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
