namespace CfnGen.Model.Tests.Declaration;

public sealed class IdTests
{
    [Fact]
    public void Refuses_an_id_with_other_than_letters_and_digits() =>
        Assert.Equal("InvalidStack.Alerts: 'My-Alerts' is no logical id: use 1 to 255 ASCII letters and digits.", new InvalidStack("My-Alerts").Problem());

    [Fact]
    public void Refuses_an_id_that_is_too_long() =>
        Assert.Contains("is no logical id", new InvalidStack(new string('a', 256)).Problem(), StringComparison.Ordinal);

    [Fact]
    public void Takes_an_id_of_255_letters() => Assert.NotNull(new InvalidStack(new string('a', 255)).ToTemplate());

    [Fact]
    public void Says_where_the_id_comes_from_when_the_name_of_the_member_is_none() =>
        Assert.Equal(
            "NamedStack.Größe: 'Größe' is no logical id: use 1 to 255 ASCII letters and digits. "
            + "The id is the name of the public property that declares the member; give another one with id:.",
            new NamedStack().Problem());

    [Fact]
    public void Refuses_two_members_with_the_same_id() =>
        Assert.Equal(
            "TwiceStack.Second: The logical id First is taken by TwiceStack.First already: give one of the two another id with id:.",
            new TwiceStack().Problem());

    [Fact]
    public void Refuses_a_resource_with_the_id_of_a_parameter() =>
        Assert.Equal(
            "ClashStack.Alerts: The logical id Input is taken by ClashStack.Input already: give one of the two another id with id:.",
            new ClashStack().Problem());

    [Fact]
    public void Lets_an_output_have_the_id_of_a_resource() => Assert.NotNull(new SharedNameStack().ToTemplate());

    [Fact]
    public void Reports_a_list_whose_members_share_an_id() =>
        Assert.Equal(
            "ListStack.Subnets: The list has 2 members with only 1 ids: give each one an id of its own with id:.",
            new ListStack().Problem());

    [Fact]
    public void Reports_a_member_that_no_public_property_shows() =>
        Assert.Equal(
            "HiddenStack.Hidden: Hidden is declared, but stands in no public property, so the template would not have it: make the property public.",
            new HiddenStack().Problem());

    [Fact]
    public void Reports_a_public_member_that_is_not_declared() =>
        Assert.Equal(
            "StrayStack: A AWS::SNS::Topic is a public member without being declared: write it as Resource(() => …), or make the property private.",
            new StrayStack().Problem());

    [Fact]
    public void Copies_what_a_lambda_returns_so_that_records_may_be_shared()
    {
        var stack = new SharedRecordStack();

        Assert.Equal(stack.First with { }, stack.First);
        Assert.NotEqual(stack.First, stack.Second);
        Assert.Null(stack.Template.Id);
    }

    [Fact]
    public void Refuses_a_reference_to_a_resource_that_no_stack_declares() =>
        Assert.StartsWith("This AWS::SNS::Topic has no logical id yet", Assert.Throws<InvalidOperationException>(() => new Topic().Ref).Message, StringComparison.Ordinal);

    [Fact]
    public void Reports_all_problems_at_once() =>
        Assert.Equal(2, new TwoProblemsStack().Problems().Count);

    private sealed class InvalidStack(string id) : Stack
    {
        public Topic Alerts => Resource(() => new Topic(), id: id);
    }

    private sealed class NamedStack : Stack
    {
        public Topic Größe => Resource(() => new Topic());
    }

    private sealed class TwiceStack : Stack
    {
        public Topic First => Resource(() => new Topic());

        public Topic Second => Resource(() => new Topic(), id: "First");
    }

    private sealed class ClashStack : Stack
    {
        public Parameter<CfnString> Input => Parameter<CfnString>(new() { Type = ParameterType.String });

        public Topic Alerts => Resource(() => new Topic(), id: "Input");
    }

    private sealed class SharedNameStack : Stack
    {
        public Topic Alerts => Resource(() => new Topic());

        public Output AlertsOut => Output(() => new() { Value = Alerts.Ref }, id: "Alerts");
    }

    private sealed class ListStack : Stack
    {
        public IReadOnlyList<Topic> Subnets => [.. ((string[])["a", "b"]).Select(name => Resource(() => new Topic { TopicName = name }, id: "Subnet"))];
    }

    private sealed class HiddenStack : Stack
    {
        public Topic Shown => Resource(() => new Topic { TopicName = Hidden.Ref });

        private Topic Hidden => Resource(() => new Topic());
    }

    private sealed class StrayStack : Stack
    {
        public Topic Alerts { get; } = new();
    }

    private sealed class SharedRecordStack : Stack
    {
        public Topic Template { get; } = new() { TopicName = "shared" };

        public Topic First => Resource(() => Template);

        public Topic Second => Resource(() => Template);
    }

    private sealed class TwoProblemsStack : Stack
    {
        public Topic First => Resource(() => new Topic(), id: "a-b");

        public Topic Second => Resource(() => new Topic(), id: "c-d");

        public Topic Third => Resource(() => new Topic());
    }
}
