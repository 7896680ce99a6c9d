using CfnGen.Rules.PropertyRules.SQS;

namespace CfnGen.Rules.Tests.PropertyRules.SQS;

public sealed class QueueNameFitsKindTests
{
    private readonly QueueNameFitsKind rule = new();

    [Fact]
    public void Accepts_names_of_both_kinds()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties: {QueueName: work_1.fifo, FifoQueue: true}
              Mail:
                Type: AWS::SQS::Queue
                Properties: {QueueName: mail-2, FifoQueue: false}
              Rest:
                Type: AWS::SQS::Queue
                Properties: {QueueName: rest}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_of_the_other_kind()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties: {QueueName: work, FifoQueue: true}
              Mail:
                Type: AWS::SQS::Queue
                Properties: {QueueName: mail.fifo}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,29) Resources/Work/Properties/QueueName: Call the queue 'work.fifo': the name of a FIFO queue ends so.",
                "(7,29) Resources/Mail/Properties/QueueName: Set FifoQueue to true or take '.fifo' off the name 'mail.fifo': only FIFO queues are called so.",
            ],
            findings);
    }

    [Fact]
    public void Reports_letters_that_no_name_has()
    {
        const string Template = """
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties: {QueueName: work.now}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,29) Resources/Work/Properties/QueueName: 'work.now' is no name of a queue: use up to 80 letters, digits, hyphens and underscores."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsOrdered: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties:
                  QueueName: !If [IsOrdered, work.fifo, work]
                  FifoQueue: !If [IsOrdered, true, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_name_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              Work:
                Type: AWS::SQS::Queue
                Properties: {QueueName: !Ref Name, FifoQueue: true}
              Mail:
                Type: AWS::SQS::Queue
                Properties: {QueueName: !Sub '${Name}-mail', FifoQueue: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
