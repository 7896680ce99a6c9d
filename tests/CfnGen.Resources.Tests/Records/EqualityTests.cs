using CfnGen.Model;
using CfnGen.Resources.SNS;

namespace CfnGen.Resources.Tests.Records;

public sealed class EqualityTests
{
    [Fact]
    public void Ignores_the_order_of_the_properties()
    {
        var one = new Topic { TopicName = "alerts", DisplayName = "Alerts" };
        var other = new Topic { DisplayName = "Alerts", TopicName = "alerts" };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Ignores_the_order_of_the_properties_inside_a_list()
    {
        var one = new Topic { Tags = [new() { Key = "a", Value = "1" }] };
        var other = new Topic { Tags = [new() { Value = "1", Key = "a" }] };

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Keeps_the_order_of_a_list()
    {
        Tag a = new() { Key = "a", Value = "1" };
        Tag b = new() { Key = "b", Value = "2" };

        Assert.NotEqual(new Topic { Tags = [a, b] }, new Topic { Tags = [b, a] });
    }

    [Fact]
    public void Sees_a_changed_value_deep_inside()
    {
        var one = new Topic { Tags = [new() { Key = "a", Value = "1" }] };
        var other = new Topic { Tags = [new() { Key = "a", Value = "2" }] };

        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Tells_an_absent_property_from_an_empty_one() => Assert.NotEqual(new Topic(), new Topic { Tags = [] });

    [Fact]
    public void Leaves_the_original_of_a_copy_as_it_was()
    {
        var original = new Topic { TopicName = "alerts", DisplayName = "Alerts" };

        var copy = original with { TopicName = "others" };

        Assert.Equal("alerts", original.TopicName?.ToString());
        Assert.Equal(new Topic { TopicName = "others", DisplayName = "Alerts" }, copy);
    }

    [Fact]
    public void Tells_types_with_the_same_content_apart()
    {
        Shape tag = new Tag { Key = "a", Value = "1" };
        Shape other = new AutoScaling.AutoScalingGroupTagProperty { Key = "a", Value = "1", PropagateAtLaunch = true };

        Assert.False(tag.Equals(other));
    }

    [Fact]
    public void Compares_enumerations_by_their_text() => Assert.True(TopicLoggingConfigProtocol.Sqs.Equals((TopicLoggingConfigProtocol)"sqs"));
}
