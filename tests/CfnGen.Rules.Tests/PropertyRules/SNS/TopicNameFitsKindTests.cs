using CfnGen.Rules.PropertyRules.SNS;

namespace CfnGen.Rules.Tests.PropertyRules.SNS;

public sealed class TopicNameFitsKindTests
{
    private readonly TopicNameFitsKind rule = new();

    [Fact]
    public void Accepts_names_of_both_kinds()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {TopicName: orders.fifo, FifoTopic: true}
              Alerts:
                Type: AWS::SNS::Topic
                Properties: {TopicName: alerts}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_of_the_other_kind()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {TopicName: orders, FifoTopic: true}
              Alerts:
                Type: AWS::SNS::Topic
                Properties: {TopicName: alerts.fifo}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,29) Resources/Orders/Properties/TopicName: Call the topic 'orders.fifo': the name of a FIFO topic ends so.",
                "(7,29) Resources/Alerts/Properties/TopicName: Set FifoTopic to true or take '.fifo' off the name 'alerts.fifo': only FIFO topics are called so.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Conditions:
              IsOrdered: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties:
                  TopicName: !If [IsOrdered, orders.fifo, orders]
                  FifoTopic: !If [IsOrdered, true, 'true']
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,47) Resources/Orders/Properties/TopicName/Fn::If/2: Call the topic 'orders.fifo': the name of a FIFO topic ends so."], findings);
    }

    [Fact]
    public void Leaves_a_name_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {TopicName: !Ref Name, FifoTopic: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
