using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Resources;

public sealed class ShapeTests
{
    [Fact]
    public void Is_compared_by_content_and_not_by_order()
    {
        var one = new Topic { TopicName = "a", FifoTopic = true };
        var other = new Topic { FifoTopic = true, TopicName = "a" };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { TopicName = "b" });
        Assert.NotEqual(one, other with { FifoTopic = null });
    }

    [Fact]
    public void Writes_properties_in_the_order_of_the_author() =>
        Assert.Equal(
            """
            Value:
              Type: AWS::SNS::Topic
              Properties:
                FifoTopic: true
                TopicName: a
                Later: 1
            """,
            new Topic { FifoTopic = true, Extra = new() { ["Later"] = 1 }, TopicName = "a" }.AsYaml());

    [Fact]
    public void Leaves_the_original_alone_when_a_copy_changes()
    {
        var original = new Topic { TopicName = "a" };

        _ = original with { TopicName = "b", FifoTopic = true };

        Assert.Equal(new Topic { TopicName = "a" }, original);
    }

    [Fact]
    public void Leaves_a_copy_alone_when_a_copy_of_it_changes()
    {
        var copy = new Topic { TopicName = "a" } with { TopicName = "b" };

        _ = copy with { TopicName = "c" };

        Assert.Equal("b", copy.TopicName!.ToString());
    }

    [Fact]
    public void Takes_a_property_away_again()
    {
        var topic = new Topic { TopicName = "a", FifoTopic = true, Comment = "x" } with { TopicName = null };

        Assert.Null(topic.TopicName);
        Assert.Equal(new Topic { FifoTopic = true, Comment = "x" }, topic);
    }

    [Fact]
    public void Shows_expressions_without_asking_for_their_text() =>
        Assert.Equal(
            "Topic {Type: AWS::SNS::Topic, Properties: {TopicName: !Sub a${AWS::Region}}}",
            new Topic { TopicName = $"a{Aws.Region}" }.ToString());

    [Fact]
    public void Writes_attributes_before_properties() =>
        Assert.Equal(
            """
            Value:
              Type: AWS::X::Y
              CreationPolicy:
                ResourceSignal: {}
              UpdatePolicy:
                EnableVersionUpgrade: true
              DeletionPolicy: Snapshot
              UpdateReplacePolicy: Delete
              Metadata:
                Why: x
              Properties:
                A: b
            """,
            new GenericResource("AWS::X::Y")
            {
                Extra = new() { ["A"] = "b" },
                Metadata = new() { Extra = new() { ["Why"] = "x" } },
                UpdateReplacePolicy = DeletionPolicy.Delete,
                DeletionPolicy = DeletionPolicy.Snapshot,
                UpdatePolicy = new() { EnableVersionUpgrade = true },
                CreationPolicy = CreationPolicy.Signals(),
            }.AsYaml());

    [Fact]
    public void Compares_policies_metadata_and_documents_by_content()
    {
        Assert.Equal(UpdatePolicy.Rolling(minInService: 1), UpdatePolicy.Rolling(minInService: 1));
        Assert.Equal(PolicyDocument.AssumedBy("a"), PolicyDocument.AssumedBy("a"));
        Assert.NotEqual(PolicyDocument.AssumedBy("a"), PolicyDocument.AssumedBy("b"));
        Assert.Equal(
            new ResourceMetadata { Init = new() { ["config"] = new() } },
            new ResourceMetadata { Init = new() { ["config"] = new() } });
    }
}
