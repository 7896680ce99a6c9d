using CfnGen.Rules.OperationsRules.Queues;

namespace CfnGen.Rules.Tests.OperationsRules.Queues;

public sealed class FailedMessagesAreTriedAgainTests
{
    private readonly FailedMessagesAreTriedAgain rule = new();

    [Fact]
    public void Accepts_several_tries()
    {
        const string Template = """
            Resources:
              Failed: {Type: AWS::SQS::Queue}
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 5}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_single_try()
    {
        const string Template = """
            Resources:
              Failed: {Type: AWS::SQS::Queue}
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,81) Resources/Orders/Properties/RedrivePolicy/maxReceiveCount: Let a message be received more than 1 time, such as 5: a consumer may be stopped while it has one.",
            ],
            findings);
    }

    [Fact]
    public void Reports_it_in_the_branch_of_a_condition()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Failed: {Type: AWS::SQS::Queue}
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: !If [IsLive, !Ref AWS::NoValue, {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: 1}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,113) Resources/Orders/Properties/RedrivePolicy/Fn::If/2/maxReceiveCount: Let a message be received more than 1 time, such as 5: a consumer may be stopped while it has one.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Any: {Type: Number}
            Resources:
              Failed: {Type: AWS::SQS::Queue}
              Orders:
                Type: AWS::SQS::Queue
                Properties:
                  RedrivePolicy: {deadLetterTargetArn: !GetAtt Failed.Arn, maxReceiveCount: !Ref Any}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
