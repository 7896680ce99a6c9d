namespace CfnGen.Resources.Tests.Compiling;

/// <summary>Mistakes in scripts, policies and attributes that the compiler must find.</summary>
public sealed class ScriptMisuseTests
{
    private const string Group = """
        public AutoScalingGroup Group => Resource(() => new AutoScalingGroup { MinSize = 1, MaxSize = 2 });
        public Parameter<CfnString> Email => Parameter<CfnString>(new() { Type = ParameterType.String });

        """;

    [Fact]
    public void Takes_a_script_with_ids_that_the_stack_declares()
    {
        var findings = StackProgram.FindingsOf(Group + """
            public Topic Script => Resource(() => new Topic { TopicName = $"{CfnInit.Run(IdOf(() => Group))} {CfnSignal.Send(IdOf(() => Group))} {IdOf(() => Group)}" });
            """);

        Assert.Empty(findings);
    }

    [Fact]
    public void Refuses_a_text_in_place_of_an_id_in_a_script()
    {
        var findings = StackProgram.FindingsOf(Group + """
            public Topic Script => Resource(() => new Topic { TopicName = CfnSignal.Send("Group") });
            """);

        Assert.Equal(["""CS1503 at '"Group"'"""], findings);
    }

    [Fact]
    public void Refuses_a_member_that_does_not_exist()
    {
        var findings = StackProgram.FindingsOf(Group + """
            public Topic Script => Resource(() => new Topic { TopicName = CfnSignal.Send(IdOf(() => Grop)) });
            """);

        Assert.Equal(["CS0103 at 'Grop'"], findings);
    }

    [Fact]
    public void Refuses_the_id_of_what_is_no_resource()
    {
        var findings = StackProgram.FindingsOf(Group + """
            public Topic Script => Resource(() => new Topic { TopicName = CfnSignal.Send(IdOf(() => Email)) });
            """);

        Assert.Equal(["CS0311 at 'IdOf'"], findings);
    }

    [Fact]
    public void Refuses_a_number_as_a_duration()
    {
        var findings = StackProgram.FindingsOf("""
            public Topic Alerts => Resource(() => new Topic { UpdatePolicy = UpdatePolicy.Rolling(pause: 15) });
            """);

        Assert.Equal(["CS1503 at '15'"], findings);
    }

    [Fact]
    public void Asks_a_policy_statement_for_its_effect()
    {
        var findings = StackProgram.FindingsOf("""
            public Role Role => Resource(() => new Role { AssumeRolePolicyDocument = new PolicyDocument { Statement = [new() { Action = "sts:AssumeRole" }] } });
            """);

        Assert.Equal(["CS9035 at 'new'"], findings);
    }

    [Fact]
    public void Refuses_a_resource_in_a_text()
    {
        var findings = StackProgram.FindingsOf(Group + """
            public Topic Alerts => Resource(() => new Topic { TopicName = $"{Group}-x" });
            """);

        Assert.Equal(["CS1503 at 'Group'"], findings);
    }
}
