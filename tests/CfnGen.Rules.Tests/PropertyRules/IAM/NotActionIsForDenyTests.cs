using CfnGen.Rules.PropertyRules.IAM;

namespace CfnGen.Rules.Tests.PropertyRules.IAM;

public sealed class NotActionIsForDenyTests
{
    private readonly NotActionIsForDeny rule = new();

    [Fact]
    public void Accepts_actions_that_are_allowed_and_others_that_are_denied()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, Action: sqs:SendMessage, Resource: "*"}
                      - {Effect: Deny, NotAction: "iam:*", Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_allows_all_else()
    {
        const string Template = """
            Resources:
              Rights:
                Type: AWS::IAM::ManagedPolicy
                Properties:
                  PolicyDocument:
                    Version: 2012-10-17
                    Statement:
                      - {Effect: Allow, NotAction: "iam:*", Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,29) Resources/Rights/Properties/PolicyDocument/Statement/0/NotAction: List what is allowed as Action: NotAction allows everything else, also what is new tomorrow."], findings);
    }

    [Fact]
    public void Looks_into_both_branches()
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
                      - !If [IsProd, {Effect: Deny, NotAction: "iam:*", Resource: "*"}, {Effect: Allow, NotAction: "iam:*", Resource: "*"}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(12,93) Resources/Rights/Properties/PolicyDocument/Statement/0/Fn::If/2/NotAction: List what is allowed as Action: NotAction allows everything else, also what is new tomorrow."], findings);
    }

    [Fact]
    public void Leaves_an_effect_alone_that_only_the_deployment_knows()
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
                      - {Effect: !Ref Name, NotAction: "iam:*", Resource: "*"}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
