namespace CfnGen.Model.Tests.Policies;

public sealed class PolicyDocumentTests
{
    [Fact]
    public void Lets_a_service_take_on_a_role() =>
        Assert.Equal(
            """
            Value:
              Version: '2012-10-17'
              Statement:
                - Effect: Allow
                  Principal:
                    Service: ec2.amazonaws.com
                  Action: sts:AssumeRole
            """,
            PolicyDocument.AssumedBy("ec2.amazonaws.com").AsYaml());

    [Fact]
    public void Writes_one_action_as_text_and_several_as_a_list() =>
        Assert.Equal(
            """
            Value:
              - Effect: Allow
                Action:
                  - logs:CreateLogStream
                  - logs:PutLogEvents
                Resource: arn:aws:logs:*:*:*
              - Effect: Deny
                Action: s3:*
                Resource: '*'
            """,
            ((CfnList<PolicyStatement>)
            [
                PolicyStatement.Allow(["logs:CreateLogStream", "logs:PutLogEvents"], on: "arn:aws:logs:*:*:*"),
                PolicyStatement.Deny(["s3:*"], on: ["*"]),
            ]).AsYaml());

    [Fact]
    public void Writes_conditions_principals_and_exceptions() =>
        Assert.Equal(
            """
            Value:
              Version: '2008-10-17'
              Id: one
              Statement:
                - Sid: First
                  Effect: Allow
                  NotPrincipal:
                    AWS:
                      - '111111111111'
                      - !Sub arn:${AWS::Partition}:iam::222222222222:root
                    Federated: accounts.google.com
                    CanonicalUser: abc
                  NotAction: iam:*
                  NotResource: !Sub arn:${AWS::Partition}:s3:::x/*
                  Condition:
                    StringEquals:
                      aws:SourceAccount: !Ref AWS::AccountId
                    Bool:
                      aws:SecureTransport: 'false'
            """,
            new PolicyDocument
            {
                Version = "2008-10-17",
                Id = "one",
                Statement =
                [
                    new()
                    {
                        Sid = "First",
                        Effect = Effect.Allow,
                        NotPrincipal = new()
                        {
                            AWS = ["111111111111", $"arn:{Aws.Partition}:iam::222222222222:root"],
                            Federated = "accounts.google.com",
                            CanonicalUser = "abc",
                        },
                        NotAction = "iam:*",
                        NotResource = $"arn:{Aws.Partition}:s3:::x/*",
                        Condition = new()
                        {
                            ["StringEquals"] = new() { ["aws:SourceAccount"] = Aws.AccountId },
                            ["Bool"] = new() { ["aws:SecureTransport"] = "false" },
                        },
                    },
                ],
            }.AsYaml());

    [Fact]
    public void Writes_everyone_as_a_star() =>
        Assert.Equal(
            """
            Value:
              Effect: Allow
              Principal: '*'
              Action: s3:GetObject
            """,
            PolicyStatement.Allow("s3:GetObject", to: PolicyPrincipal.Everyone).AsYaml());

    [Fact]
    public void Tells_everyone_from_nobody() => Assert.NotEqual(PolicyPrincipal.Everyone, new PolicyPrincipal());

    [Fact]
    public void Reports_statements_that_contradict_themselves_with_their_place() =>
        Assert.Equal(
            [
                "BrokenStack.Role: Extra.AssumeRolePolicyDocument.Statement[0]: Action is missing: give Action or NotAction.",
                "BrokenStack.Role: Extra.Policies[0].PolicyDocument.Statement[0]: Action and NotAction exclude each other: keep one of them.",
                "BrokenStack.Role: Extra.Policies[0].PolicyDocument.Statement[0]: Resource and NotResource exclude each other: keep one of them.",
                "BrokenStack.Role: Extra.Policies[0].PolicyDocument.Statement[0]: Principal and NotPrincipal exclude each other: keep one of them.",
            ],
            new BrokenStack().Problems());

    [Fact]
    public void Takes_references_to_resources()
    {
        var stack = new AlertStack();

        Assert.Equal(
            """
            Policy:
              Type: AWS::SNS::TopicPolicy
              Properties:
                PolicyDocument:
                  Version: '2012-10-17'
                  Statement:
                    - Effect: Allow
                      Action: sns:Publish
                      Resource: !Ref Alerts
            """,
            stack.AsYaml("Resources", "Policy"));
    }

    private sealed class AlertStack : Stack
    {
        public Declaration.Topic Alerts => Resource(() => new Declaration.Topic());

        public GenericResource Policy => Resource(() => new GenericResource("AWS::SNS::TopicPolicy")
        {
            Extra = new() { ["PolicyDocument"] = new PolicyDocument { Statement = [PolicyStatement.Allow("sns:Publish", on: Alerts.Ref)] } },
        });
    }

    private sealed class BrokenStack : Stack
    {
        public GenericResource Role => Resource(() => new GenericResource("AWS::IAM::Role")
        {
            Extra = new()
            {
                ["AssumeRolePolicyDocument"] = new PolicyDocument { Statement = [new() { Effect = Effect.Allow }] },
                ["Policies"] =
                [
                    new()
                    {
                        ["PolicyDocument"] = new PolicyDocument
                        {
                            Statement =
                            [
                                PolicyStatement.Allow("s3:*", on: "*", to: PolicyPrincipal.Everyone) with
                                {
                                    NotAction = "s3:Get*",
                                    NotResource = "x",
                                    NotPrincipal = PolicyPrincipal.Everyone,
                                },
                            ],
                        },
                    },
                ],
            },
        });
    }
}
