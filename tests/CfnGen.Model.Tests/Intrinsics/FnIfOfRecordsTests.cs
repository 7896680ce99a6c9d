using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Intrinsics;

public sealed class FnIfOfRecordsTests
{
    [Fact]
    public void Chooses_between_two_records() => Assert.Contains(
        """
              Subscription:
                - !If
                  - HasEmail
                  - Endpoint: a@example.com
                    Protocol: email
                  - Endpoint: https://example.com
                    Protocol: https
        """,
        new ChoiceStack().ToTemplate().ToYaml(),
        StringComparison.Ordinal);

    [Fact]
    public void Leaves_a_record_out() => Assert.Contains(
        """
                - !If
                  - HasEmail
                  - Endpoint: b@example.com
                    Protocol: email
                  - !Ref AWS::NoValue
        """,
        new ChoiceStack().ToTemplate().ToYaml(),
        StringComparison.Ordinal);

    [Fact]
    public void Reports_a_required_property_that_a_branch_lost()
    {
        var error = Assert.Throws<InvalidStackException>(() => new LossyStack().ToTemplate());

        Assert.Equal("LossyStack.Alerts: Subscription[0].Endpoint is required and was taken away: give it a value.", error.Message);
    }

    [Fact]
    public void Refuses_to_choose_between_resources()
    {
        var error = Assert.Throws<InvalidStackException>(() => new ResourceChoiceStack().ToTemplate());

        Assert.Contains("give the resource a Condition", error.Message, StringComparison.Ordinal);
    }

    private static TopicSubscription Email(string address) => new() { Endpoint = address, Protocol = "email" };

    private sealed class ChoiceStack : Stack
    {
        public Parameter<CfnString> Address => Parameter<CfnString>(new() { Type = ParameterType.String });

        public Condition HasEmail => Condition(() => Fn.Not(Fn.Equals(Address, "")));

        public Topic Alerts => Resource(() => new Topic
        {
            Subscription =
            [
                Fn.If(HasEmail, Email("a@example.com"), new TopicSubscription { Endpoint = "https://example.com", Protocol = "https" }),
                Fn.If(HasEmail, Email("b@example.com"), Aws.NoValue),
            ],
        });
    }

    private sealed class LossyStack : Stack
    {
        public Parameter<CfnString> Address => Parameter<CfnString>(new() { Type = ParameterType.String });

        public Condition HasEmail => Condition(() => Fn.Not(Fn.Equals(Address, "")));

        public Topic Alerts => Resource(() => new Topic { Subscription = [Fn.If(HasEmail, Email("a@example.com") with { Endpoint = null! }, Aws.NoValue)] });
    }

    private sealed class ResourceChoiceStack : Stack
    {
        public Parameter<CfnString> Address => Parameter<CfnString>(new() { Type = ParameterType.String });

        public Condition HasEmail => Condition(() => Fn.Not(Fn.Equals(Address, "")));

        public Topic Alerts => Resource(() => Fn.If(HasEmail, new Topic(), new Topic()));
    }
}
