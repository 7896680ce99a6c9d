using CfnGen.Model.Documents;

namespace CfnGen.Model.Tests.Declaration;

public sealed class PageOrderTests
{
    [Fact]
    public void Takes_base_members_first_and_an_override_where_its_body_stands() =>
        Assert.Equal(["First", "Last", "Own", "Replaced"], Ids(new DerivedStack()));

    [Fact]
    public void Puts_the_members_of_a_part_and_of_a_list_where_these_stand() =>
        Assert.Equal(["Before", "PlaceOne", "PlaceTwo", "SubnetA", "SubnetB", "After"], Ids(new MixedStack()));

    [Fact]
    public void Writes_a_member_once_that_two_properties_show() => Assert.Equal(["Alerts"], Ids(new AliasStack()));

    [Fact]
    public void Leaves_indexers_alone() => Assert.Equal(["Only"], Ids(new IndexerStack()));

    private static IEnumerable<string> Ids(Stack stack) => ((MappingNode)stack.ToTemplate().Root["Resources"]!).Entries.Select(entry => entry.Key);

    private abstract class BaseStack : Stack
    {
        public Topic First => Resource(() => new Topic());

        public abstract Topic Replaced { get; }

        public Topic Last => Resource(() => new Topic());
    }

    private sealed class DerivedStack : BaseStack
    {
        public Topic Own => Resource(() => new Topic());

        public override Topic Replaced => Resource(() => new Topic());
    }

    private sealed class MixedStack : Stack
    {
        public Topic Before => Resource(() => new Topic());

        public Topics Place => Part(place => new Topics(place));

        public IReadOnlyList<Topic> Subnets => [.. ((string[])["A", "B"]).Select(zone => Resource(() => new Topic { TopicName = zone }, id: "Subnet" + zone))];

        public Topic After => Resource(() => new Topic());
    }

    private sealed class Topics(PartPlace place) : Part(place)
    {
        public Topic One => Resource(() => new Topic());

        public Topic Two => Resource(() => new Topic());
    }

    private sealed class AliasStack : Stack
    {
        public Topic Alerts => Resource(() => new Topic());

        public Topic Alias => Alerts;

        public IReadOnlyList<Topic> All => [Alerts];
    }

    private sealed class IndexerStack : Stack
    {
        public Topic Only => Resource(() => new Topic());

        public Topic this[int index] => throw new InvalidOperationException($"Nobody asks for {index}.");
    }
}
