using CfnGen.Model.Documents;

namespace CfnGen.Model.Tests.Declaration;

public sealed class StackTests
{
    [Fact]
    public void Lowers_members_in_the_order_of_the_page_and_in_the_sections_of_the_guide()
    {
        var template = new AlertsStack().ToTemplate();

        Assert.Equal(["AWSTemplateFormatVersion", "Description", "Parameters", "Conditions", "Resources", "Outputs"], Keys(template.Root));
        Assert.Equal(["Alerts", "Second"], Keys(template.Root["Resources"]!));
    }

    [Fact]
    public void Turns_an_interpolated_string_into_a_sub_with_references()
    {
        var template = new AlertsStack().ToTemplate();

        var value = ((MappingNode)((MappingNode)template.Root["Outputs"]!)["Url"]!)["Value"];
        Assert.Equal(new IntrinsicNode(IntrinsicFunction.Sub, ScalarNode.String("http://${Alerts}/${AWS::Region}/${!HOME}")), value);
    }

    [Fact]
    public void Takes_a_parameter_as_a_hole_of_a_text()
    {
        var template = new AlertsStack().ToTemplate();

        var value = ((MappingNode)((MappingNode)template.Root["Outputs"]!)["Address"]!)["Value"];
        Assert.Equal(new IntrinsicNode(IntrinsicFunction.Sub, ScalarNode.String("mailto:${AdminEmail}")), value);
    }

    [Fact]
    public void Names_the_members_of_a_ring()
    {
        var error = Assert.Throws<CircularReferenceException>(() => new RingStack().ToTemplate());

        Assert.Equal(["RingStack.First", "RingStack.Second", "RingStack.First"], error.Ring);
    }

    [Fact]
    public void Refuses_a_reference_to_a_resource_of_another_stack()
    {
        var error = Assert.Throws<InvalidStackException>(() => new ForeignStack(new AlertsStack()).ToTemplate());

        Assert.Contains("ForeignStack.Copy: !Sub ${Alerts}-x belongs to AlertsStack", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Keys(TemplateNode node) => ((MappingNode)node).Entries.Select(entry => entry.Key);

    private sealed class AlertsStack : Stack
    {
        public override string Description => "Alerts";

        public Parameter<CfnString> AdminEmail => Parameter<CfnString>(new() { Type = ParameterType.String, Default = "" });

        public Condition HasEmail => Condition(() => Fn.Not(Fn.Equals(AdminEmail, "")));

        public Topic Alerts => Resource(() => new Topic
        {
            TopicName = $"{Second.Ref}-x",
            Subscription = [new() { Endpoint = AdminEmail, Protocol = "email" }],
            FifoTopic = Fn.If(HasEmail, (CfnBoolean)true, Aws.NoValue),
        });

        public Topic Second => Resource(() => new Topic { TopicName = IdOf(() => Alerts) });

        public Output Url => Output(() => new() { Value = $$"""http://{{Alerts.Ref}}/{{Aws.Region}}/${HOME}""" });

        public Output Address => Output(() => new() { Value = $"mailto:{AdminEmail}" });
    }

    private sealed class RingStack : Stack
    {
        public Topic First => Resource(() => new Topic { TopicName = $"{Second.Ref}-x" });

        public Topic Second => Resource(() => new Topic { TopicName = $"{First.Ref}-y" });
    }

    private sealed class ForeignStack(AlertsStack other) : Stack
    {
        public Topic Copy => Resource(() => new Topic { TopicName = $"{other.Alerts.Ref}-x" });
    }
}
