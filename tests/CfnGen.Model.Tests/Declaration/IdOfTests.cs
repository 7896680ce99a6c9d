namespace CfnGen.Model.Tests.Declaration;

public sealed class IdOfTests
{
    [Fact]
    public void Reports_a_member_with_another_id_than_its_name() =>
        Assert.Equal(
            "RenamedStack.Script: IdOf(() => Alerts) names Alerts, but no public member declares a resource of this id. "
            + "Where the member gives an explicit id:, write IdOf(\"that id\").",
            new RenamedStack().Problem());

    [Fact]
    public void Gives_an_explicit_id_that_a_resource_bears() =>
        Assert.Contains("TopicName: Named", new ExplicitStack("Named").ToTemplate().ToYaml(), StringComparison.Ordinal);

    [Fact]
    public void Reports_an_explicit_id_that_no_resource_bears() =>
        Assert.StartsWith("ExplicitStack.Script: IdOf(\"Other\") names Other", new ExplicitStack("Other").Problem(), StringComparison.Ordinal);

    [Fact]
    public void Refuses_what_is_no_member() =>
        Assert.Equal(
            "LocalStack.Script: IdOf(() => local): LocalStack has no public property 'local'. Name a member of the stack: IdOf(() => Group).",
            new LocalStack().Problem());

    [Fact]
    public void Refuses_a_path_through_what_is_no_part() =>
        Assert.Equal(
            "PathStack.Script: IdOf(() => Holder.Inner): 'Holder' is no part, so it has no members of its own.",
            new PathStack().Problem());

    private sealed class RenamedStack : Stack
    {
        public Topic Alerts => Resource(() => new Topic(), id: "Named");

        public Topic Script => Resource(() => new Topic { TopicName = IdOf(() => Alerts) });
    }

    private sealed class ExplicitStack(string id) : Stack
    {
        public Topic Alerts => Resource(() => new Topic(), id: "Named");

        public Topic Script => Resource(() => new Topic { TopicName = IdOf(id) });
    }

    private sealed class LocalStack : Stack
    {
        public Topic Script => Resource(() =>
        {
            var local = new Topic();
            return new Topic { TopicName = IdOf(() => local) };
        });
    }

    private sealed class PathStack : Stack
    {
        public Holder Holder { get; } = new(new Topic());

        public Topic Script => Resource(() => new Topic { TopicName = IdOf(() => Holder.Inner) });
    }

    public sealed record Holder(Topic Inner);
}
