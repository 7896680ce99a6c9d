using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.SNS;

namespace CfnGen.Resources.Tests.Records;

public sealed class LoweringTests
{
    [Fact]
    public void Writes_the_properties_in_the_authors_order_and_extra_last()
    {
        var properties = PropertiesOf(() => new Topic { Extra = new() { ["NewProperty"] = 5 }, TopicName = "alerts", DisplayName = "Alerts" });

        Assert.Equal(["TopicName", "DisplayName", "NewProperty"], properties.Entries.Select(entry => entry.Key));
    }

    [Fact]
    public void Writes_an_enumeration_as_its_text()
    {
        var properties = PropertiesOf(() => new Topic { DeliveryStatusLogging = [new() { Protocol = TopicLoggingConfigProtocol.HttpS }] });

        Assert.Equal(
            new SequenceNode([new MappingNode([new("Protocol", ScalarNode.String("http/s"))])]),
            properties["DeliveryStatusLogging"]);
    }

    [Fact]
    public void Keeps_the_id_in_a_copy()
    {
        var stack = new OneTopicStack(() => new Topic());

        var copy = stack.Alerts with { TopicName = "alerts" };

        Assert.Equal(stack.Alerts.Id, copy.Id);
    }

    [Fact]
    public void Reports_a_required_property_that_was_taken_away()
    {
        var whole = new TopicSubscription { Endpoint = "a@example.com", Protocol = "email" };
        var stack = new OneTopicStack(() => new Topic { Subscription = [whole with { Protocol = null! }] });

        var error = Assert.Throws<InvalidStackException>(() => stack.ToTemplate());

        Assert.Contains("Subscription[0].Protocol is required", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_a_record_whose_values_only_deploy_time_knows()
    {
        var topic = new OneTopicStack(() => new Topic { TopicName = $"{Aws.StackName}-alerts" }).Alerts;

        Assert.StartsWith("Topic {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub ${AWS::StackName}-alerts", topic.ToString(), StringComparison.Ordinal);
    }

    private static MappingNode PropertiesOf(Func<Topic> topic)
    {
        var resources = (MappingNode)new OneTopicStack(topic).ToTemplate().Root["Resources"]!;
        return (MappingNode)((MappingNode)resources["Alerts"]!)["Properties"]!;
    }

    private sealed class OneTopicStack(Func<Topic> topic) : Stack
    {
        public override string Description => "One topic";

        public Topic Alerts => Resource(topic);
    }
}
