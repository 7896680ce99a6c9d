namespace CfnGen.Model.Tests.Declaration;

public sealed class PartTests
{
    [Fact]
    public void Prefixes_the_ids_of_its_members_and_their_references() =>
        Assert.Equal(
            """
            NetworkOuterInnerDeep:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: !Sub ${NetworkOuterShallow}-x
            """,
            new PlacedStack().AsYaml("Resources", "NetworkOuterInnerDeep"));

    [Fact]
    public void Gives_ids_through_parts_with_their_prefixes() =>
        Assert.Equal(
            """
            Script:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: NetworkOuterInnerDeep PlainDeep Script
            """,
            new PlacedStack().AsYaml("Resources", "Script"));

    [Fact]
    public void Gives_ids_inside_itself_with_its_prefix() =>
        Assert.Equal(
            """
            PlainNamed:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: PlainDeep
            """,
            new PlacedStack().AsYaml("Resources", "PlainNamed"));

    [Fact]
    public void Takes_no_prefix_where_the_stack_says_so() => Assert.Contains("Deep:", new BareStack().ToTemplate().ToYaml(), StringComparison.Ordinal);

    [Fact]
    public void Keeps_the_ids_that_the_stack_gives_for_single_members() =>
        Assert.Equal(
            """
            OldNamed:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: OldDeep
            """,
            new KeepingStack("Deep").AsYaml("Resources", "OldNamed"));

    [Fact]
    public void Gives_kept_ids_through_parts() =>
        Assert.Equal(
            """
            Script:
              Type: AWS::SNS::Topic
              Properties:
                TopicName: OldDeep
            """,
            new KeepingStack("Deep").AsYaml("Resources", "Script"));

    [Fact]
    public void Reports_an_id_for_a_member_that_the_part_does_not_have() =>
        Assert.Contains(
            "KeepingStack.Plain: The part is given the id OldDeep for its member Deap, but has no member of that name: correct the name in ids:, or leave it out.",
            new KeepingStack("Deap").Problems());

    [Fact]
    public void Reports_members_of_a_part_in_a_private_property() =>
        Assert.Contains(
            "HiddenPartStack.Hidden.Deep: HiddenDeep is declared, but stands in no public property, so the template would not have it: make the property public.",
            new HiddenPartStack().Problems());

    private sealed class PlacedStack : Stack
    {
        public OuterPart Outer => Part(place => new OuterPart(place), prefix: "NetworkOuter");

        public InnerPart Plain => Part(place => new InnerPart(place, "y"));

        public Topic Script => Resource(() => new Topic { TopicName = $"{IdOf(() => Outer.Inner.Deep)} {IdOf(() => this.Plain.Deep)} {IdOf(() => Script)}" });
    }

    private sealed class KeepingStack(string member) : Stack
    {
        public InnerPart Plain => Part(place => new InnerPart(place, "y"), ids: new() { [member] = "OldDeep", ["Named"] = "OldNamed" });

        public Topic Script => Resource(() => new Topic { TopicName = IdOf(() => Plain.Deep) });
    }

    private sealed class BareStack : Stack
    {
        public InnerPart Plain => Part(place => new InnerPart(place, "y"), prefix: "");
    }

    private sealed class HiddenPartStack : Stack
    {
        public Topic Shown => Resource(() => new Topic { TopicName = Hidden.Deep.Ref });

        private InnerPart Hidden => Part(place => new InnerPart(place, "y"));
    }

    private sealed class OuterPart(PartPlace place) : Part(place)
    {
        public Topic Shallow => Resource(() => new Topic());

        public InnerPart Inner => Part(inner => new InnerPart(inner, $"{Shallow.Ref}-x"));
    }

    private sealed class InnerPart(PartPlace place, CfnString name) : Part(place)
    {
        public Topic Deep => Resource(() => new Topic { TopicName = name });

        public Topic Named => Resource(() => new Topic { TopicName = IdOf(() => Deep) });
    }
}
