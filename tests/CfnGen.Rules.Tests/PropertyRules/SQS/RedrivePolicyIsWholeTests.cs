using CfnGen.Rules.PropertyRules.SQS;

namespace CfnGen.Rules.Tests.PropertyRules.SQS;

public sealed class RedrivePolicyIsWholeTests
{
    private readonly RedrivePolicyIsWhole rule = new();

    [Fact]
    public void Accepts_a_policy_with_both()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 3}
              Failed:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_missing_and_what_is_too_much()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterArn: !GetAtt Failed.Arn}
              Failed:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(5,7) Resources/Work/Properties/RedrivePolicy: Add 'deadLetterTargetArn': the queue for messages that nobody could process.",
                "(5,7) Resources/Work/Properties/RedrivePolicy: Add 'maxReceiveCount': after how many attempts a message goes to the other queue.",
                "(5,23) Resources/Work/Properties/RedrivePolicy/deadLetterArn: A RedrivePolicy has no 'deadLetterArn', but deadLetterTargetArn and maxReceiveCount.",
            ],
            findings);
    }

    [Fact]
    public void Reports_the_address_of_a_queue_and_too_many_attempts_in_a_branch()
    {
        const string Template = """
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: !If
                    - IsProd
                    - {deadLetterTargetArn: !Ref Failed, maxReceiveCount: 1001}
                    - !Ref AWS::NoValue
              Failed:
                Type: AWS::SQS::Queue
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,33) Resources/Work/Properties/RedrivePolicy/Fn::If/1/deadLetterTargetArn: Give the ARN of the queue: !GetAtt Failed.Arn.",
                "(9,63) Resources/Work/Properties/RedrivePolicy/Fn::If/1/maxReceiveCount: Set maxReceiveCount, 1001, to a number from 1 to 1,000.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Policy: {Type: String}
              Failed: {Type: String}
              Count: {Type: Number}
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties: {RedrivePolicy: !Ref Policy}
              Mail:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !Ref Failed, maxReceiveCount: !Ref Count}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
