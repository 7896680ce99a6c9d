using CfnGen.Model.Tests.Declaration;

namespace CfnGen.Model.Tests.Entries;

public sealed class LoopTests
{
    [Fact]
    public void Writes_resources_for_each_item() =>
        Assert.Equal(
            """
            Fn::ForEach::Topics:
              - Name
              - - Success
                - Failure
              - Topic${Name}:
                  Type: AWS::SNS::Topic
                  Properties:
                    TopicName: !Sub ${AWS::StackName}-${Name}
            """,
            new TopicsStack().AsYaml("Resources", "Fn::ForEach::Topics"));

    [Fact]
    public void Writes_outputs_that_refer_to_what_another_loop_made() =>
        Assert.Equal(
            """
            Fn::ForEach::Names:
              - Name
              - !Ref Wanted
              - Out${Name}:
                  Value: !GetAtt Topic${Name}.TopicName
            """,
            new TopicsStack().AsYaml("Outputs", "Fn::ForEach::Names"));

    [Fact]
    public void Writes_conditions_for_each_item() =>
        Assert.Equal(
            """
            Fn::ForEach::Regions:
              - Place
              - - useast1
              - Is${Place}: !Equals [!Ref AWS::Region, !Ref Place]
            """,
            new TopicsStack().AsYaml("Conditions", "Fn::ForEach::Regions"));

    [Fact]
    public void Writes_properties_for_each_item() =>
        Assert.Equal(
            """
            Tagged:
              Type: AWS::SNS::Topic
              Properties:
                Fn::ForEach::Tags:
                  - Key
                  - - A
                  - Tag${Key}: !Ref Key
            """,
            new TopicsStack().AsYaml("Resources", "Tagged"));

    [Fact]
    public void Reports_a_key_without_the_item_and_an_item_that_makes_no_id() =>
        Assert.Equal(
            [
                "BrokenStack.Topics: The key 'Topic' is the same for every Name: put the item into it, such as $\"Topic{item}\".",
                "BrokenStack.Topics: 'a-b' becomes a part of logical ids, which have only ASCII letters and digits.",
            ],
            new BrokenStack().Problems());

    [Fact]
    public void Reports_a_loop_without_the_transform() =>
        Assert.Equal(
            "PlainStack.Topics: Fn::ForEach needs the transform AWS::LanguageExtensions: override Transform => [\"AWS::LanguageExtensions\"] in the stack.",
            new PlainStack().Problem());

    [Fact]
    public void Checks_the_resources_of_its_body() =>
        Assert.Equal("BodyStack.Topics: Subscription[0].Protocol is required and was taken away: give it a value.", new BodyStack().Problem());

    [Fact]
    public void Refuses_a_key_that_is_no_text_with_the_item() =>
        Assert.Throws<ArgumentException>(() => new LoopBody<Topic> { [Fn.ImportValue("x")] = new Topic() });

    private abstract class ExtendedStack : Stack
    {
        public override IReadOnlyList<string> Transform => ["AWS::LanguageExtensions"];
    }

    private sealed class TopicsStack : ExtendedStack
    {
        public Parameter<CfnList<CfnString>> Wanted => Parameter<CfnList<CfnString>>(new() { Type = ParameterType.CommaDelimitedList });

        public Loop Topics => ForEachResource("Name", ["Success", "Failure"], item => new() { [$"Topic{item}"] = new Topic { TopicName = $"{Aws.StackName}-{item}" } });

        public Loop Regions => ForEachCondition("Place", ["useast1"], item => new() { [$"Is{item}"] = Fn.Equals(Aws.Region, item) });

        public Topic Tagged => Resource(() => new Topic { Extra = Fn.ForEach("Tags", "Key", ["A"], item => new() { [$"Tag{item}"] = item }) });

        public Loop Names => ForEachOutput("Name", Wanted, item => new() { [$"Out{item}"] = new OutputOptions { Value = Topics.GetAtt($"Topic{item}", "TopicName") } });
    }

    private sealed class BrokenStack : ExtendedStack
    {
        public Loop Topics => ForEachResource("Name", ["a-b"], _ => new() { ["Topic"] = new Topic() });
    }

    private sealed class PlainStack : Stack
    {
        public Loop Topics => ForEachResource("Name", ["a"], item => new() { [item] = new Topic() });
    }

    private sealed class BodyStack : ExtendedStack
    {
        public Loop Topics => ForEachResource("Name", ["a"], item => new()
        {
            [item] = new Topic { Subscription = [new TopicSubscription { Endpoint = "x", Protocol = "email" } with { Protocol = null! }] },
        });
    }
}
