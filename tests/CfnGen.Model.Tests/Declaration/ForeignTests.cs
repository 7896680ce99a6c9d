namespace CfnGen.Model.Tests.Declaration;

public sealed class ForeignTests
{
    private static readonly OwnerStack Other = new();

    [Fact]
    public void Reports_the_condition_of_another_stack_on_a_resource() =>
        Assert.StartsWith(
            "UserStack.Alerts: IsWest belongs to OwnerStack, another stack.",
            new UserStack(new Topic { Condition = Other.IsWest }).Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void Reports_the_condition_of_another_stack_in_an_if() =>
        Assert.StartsWith(
            "UserStack.Alerts: !If [IsWest, a, b] belongs to OwnerStack, another stack.",
            new UserStack(new Topic { TopicName = Fn.If<CfnString>(Other.IsWest, "a", "b") }).Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void Reports_the_resource_of_another_stack_as_a_dependency() =>
        Assert.StartsWith(
            "UserStack.Alerts: Topic belongs to OwnerStack, another stack.",
            new UserStack(new Topic { DependsOn = [Other.Topic] }).Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void Reports_the_parameter_of_another_stack_in_a_text() =>
        Assert.StartsWith(
            "UserStack.Alerts: !Sub ${Input}-x belongs to OwnerStack, another stack.",
            new UserStack(new Topic { TopicName = $"{Other.Input}-x" }).Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void Reports_the_condition_of_another_stack_on_an_output() =>
        Assert.StartsWith("OutputStack.Shown: IsWest belongs to OwnerStack, another stack.", new OutputStack().Problem(), StringComparison.Ordinal);

    [Fact]
    public void Reports_the_condition_of_another_stack_in_a_condition() =>
        Assert.StartsWith("ConditionStack.IsEast: !Condition IsWest belongs to OwnerStack, another stack.", new ConditionStack().Problem(), StringComparison.Ordinal);

    [Fact]
    public void Reports_the_mapping_of_another_stack() =>
        Assert.StartsWith(
            "UserStack.Alerts: !FindInMap [Table, a, b] belongs to OwnerStack, another stack.",
            new UserStack(new Topic { TopicName = Fn.FindInMap(Other.Table, "a", "b") }).Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void Reports_a_text_with_members_of_two_stacks() =>
        Assert.StartsWith("MixedStack.Alerts: One text refers to members of two stacks, ", new MixedStack().Problem(), StringComparison.Ordinal);

    [Fact]
    public void Writes_dependencies_and_conditions_of_its_own() =>
        Assert.Equal(
            """
            Second:
              Type: AWS::SNS::Topic
              Condition: IsWest
              DependsOn: Topic
            Third:
              Type: AWS::SNS::Topic
              DependsOn:
                - Topic
                - Second
            """.ReplaceLineEndings("\n"),
            Other.AsYaml("Resources", "Second") + "\n" + Other.AsYaml("Resources", "Third"));

    private sealed class OwnerStack : Stack
    {
        public Parameter<CfnString> Input => Parameter<CfnString>(new() { Type = ParameterType.String });

        public Mapping Table => Mapping(() => new() { ["a"] = new() { ["b"] = "c" } });

        public Condition IsWest => Condition(() => Fn.Equals(Aws.Region, "us-west-1"));

        public Topic Topic => Resource(() => new Topic());

        public Topic Second => Resource(() => new Topic { DependsOn = [Topic], Condition = IsWest });

        public Topic Third => Resource(() => new Topic { DependsOn = [Topic, Second] });
    }

    private sealed class UserStack(Topic topic) : Stack
    {
        public Topic Alerts => Resource(() => topic);
    }

    private sealed class OutputStack : Stack
    {
        public Output Shown => Output(() => new() { Value = "x", Condition = Other.IsWest });
    }

    private sealed class ConditionStack : Stack
    {
        public Condition IsEast => Condition(() => Fn.Not(Other.IsWest));
    }

    private sealed class MixedStack : Stack
    {
        public Topic Own => Resource(() => new Topic());

        public Topic Alerts => Resource(() => new Topic { TopicName = $"{Own.Ref}-{Other.Topic.Ref}" });
    }
}
