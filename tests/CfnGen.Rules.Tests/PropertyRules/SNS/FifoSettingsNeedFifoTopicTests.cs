using CfnGen.Rules.PropertyRules.SNS;

namespace CfnGen.Rules.Tests.PropertyRules.SNS;

public sealed class FifoSettingsNeedFifoTopicTests
{
    private readonly FifoSettingsNeedFifoTopic rule = new();

    [Fact]
    public void Accepts_them_on_a_fifo_topic()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {FifoTopic: true, ContentBasedDeduplication: true, FifoThroughputScope: Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_them_on_another()
    {
        const string Template = """
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {ContentBasedDeduplication: true}
              Alerts:
                Type: AWS::SNS::Topic
                Properties: {FifoTopic: false, FifoThroughputScope: Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,18) Resources/Orders/Properties/ContentBasedDeduplication: Remove 'ContentBasedDeduplication' or set FifoTopic to true: only FIFO topics have it.",
                "(7,36) Resources/Alerts/Properties/FifoThroughputScope: Remove 'FifoThroughputScope' or set FifoTopic to true: only FIFO topics have it.",
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
                  FifoTopic: !If [IsOrdered, true, !Ref AWS::NoValue]
                  ContentBasedDeduplication: !If [IsOrdered, true, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_topic_alone_whose_kind_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              IsOrdered: {Type: String}
            Resources:
              Orders:
                Type: AWS::SNS::Topic
                Properties: {FifoTopic: !Ref IsOrdered, ContentBasedDeduplication: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
