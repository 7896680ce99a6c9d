using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Lowering;

public sealed class RingTests
{
    [Fact]
    public void Names_all_members_of_a_longer_ring_and_none_outside()
    {
        var error = Assert.Throws<CircularReferenceException>(() => new RingStack().ToTemplate());

        Assert.Equal(["RingStack.One", "RingStack.Two", "RingStack.Three", "RingStack.One"], error.Ring);
    }

    [Fact]
    public void Names_a_member_that_needs_itself()
    {
        var error = Assert.Throws<CircularReferenceException>(() => new SelfStack().ToTemplate());

        Assert.Equal(["SelfStack.Alerts", "SelfStack.Alerts"], error.Ring);
    }

    [Fact]
    public void Lets_members_refer_up_and_down_the_page() =>
        Assert.Equal(
            """
            Middle:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: !Sub ${Top}-${Bottom}
            """,
            new OrderStack().AsYaml("Resources", "Middle"));

    [Fact]
    public void Sees_no_ring_where_a_script_names_an_id() => Assert.NotNull(new ScriptStack().ToTemplate());

    [Fact]
    public void Stays_usable_after_a_member_failed()
    {
        var stack = new FragileStack { Fails = true };
        Assert.Throws<InvalidStackException>(stack.ToTemplate);

        stack.Fails = false;

        Assert.Equal(
            """
            Alerts:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: !Sub ${Other}-x
            """,
            stack.AsYaml("Resources", "Alerts"));
    }

    [Fact]
    public void Names_the_member_that_failed_and_not_the_one_that_asked() =>
        Assert.Equal("FragileStack.Other: It failed.", new FragileStack { Fails = true }.Problem());

    private sealed class RingStack : Stack
    {
        public Topic Outside => Resource(() => new Topic { TopicName = One.Ref });

        public Topic One => Resource(() => new Topic { TopicName = Two.Ref });

        public Topic Two => Resource(() => new Topic { TopicName = Three.Ref });

        public Topic Three => Resource(() => new Topic { TopicName = $"{One.Ref}-x" });
    }

    private sealed class SelfStack : Stack
    {
        public Topic Alerts => Resource(() => new Topic { TopicName = Alerts.Ref });
    }

    private sealed class OrderStack : Stack
    {
        public Topic Top => Resource(() => new Topic());

        public Topic Middle => Resource(() => new Topic { TopicName = $"{Top.Ref}-{Bottom.Ref}" });

        public Topic Bottom => Resource(() => new Topic());
    }

    private sealed class ScriptStack : Stack
    {
        public Topic One => Resource(() => new Topic { TopicName = Two.Ref });

        public Topic Two => Resource(() => new Topic { TopicName = $"{IdOf(() => One)}-x" });
    }

    private sealed class FragileStack : Stack
    {
        public bool Fails { get; set; }

        public Topic Alerts => Resource(() => new Topic { TopicName = $"{Other.Ref}-x" });

        public Topic Other => Resource(() => Fails ? throw new InvalidOperationException("It failed.") : new Topic());
    }
}
