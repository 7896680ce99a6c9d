namespace CfnGen.Model.Tests.Declaration;

/// <summary>A property may be renamed, and its entry stays: every kind of member takes an explicit id.</summary>
public sealed class ExplicitIdTests
{
    [Fact]
    public void Every_kind_of_member_takes_one()
    {
        var template = new NamedStack().ToTemplate().ToYaml();

        Assert.All(["OldInput:", "OldTable:", "OldCondition:", "OldRule:", "OldTopic:", "Fn::ForEach::OldLoop:", "OldOutput:"], id => Assert.Contains($"\n  {id}", template, StringComparison.Ordinal));
        Assert.DoesNotContain("New", template, StringComparison.Ordinal);
    }

    private sealed class NamedStack : Stack
    {
        public override IReadOnlyList<string> Transform => ["AWS::LanguageExtensions"];

        public Parameter<CfnString> NewInput => Parameter<CfnString>(new() { Type = ParameterType.String }, id: "OldInput");

        public Rule NewRule => Rule(() => new() { Assertions = [new() { Assert = Fn.Equals(NewInput, "a"), AssertDescription = "Only a." }] }, id: "OldRule");

        public Mapping NewTable => Mapping(() => new() { ["a"] = new() { ["b"] = "c" } }, id: "OldTable");

        public Condition NewCondition => Condition(() => Fn.Equals(NewInput, "a"), id: "OldCondition");

        public Topic NewTopic => Resource(() => new Topic { Condition = NewCondition, TopicName = Fn.FindInMap(NewTable, "a", "b") }, id: "OldTopic");

        public Loop NewLoop => ForEachResource("Name", ["A", "B"], item => new() { [$"Topic{item}"] = new Topic() }, id: "OldLoop");

        public Output NewOutput => Output(() => new() { Value = NewTopic.Ref }, id: "OldOutput");
    }
}
