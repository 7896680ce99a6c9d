namespace CfnGen.Resources.Tests.Compiling;

/// <summary>Mistakes that the compiler must find, with the place where it does.</summary>
public sealed class MisuseTests
{
    private const string Subnet = """
        public Subnet Subnet => Resource(() => new Subnet { VpcId = "vpc-1" });
        public Role Role => Resource(() => new Role { AssumeRolePolicyDocument = new() { ["Version"] = "2012-10-17" } });

        """;

    [Fact]
    public void Refuses_the_reference_of_another_type_of_resource()
    {
        var findings = StackProgram.FindingsOf(Subnet + """
            public WarmPool Pool => Resource(() => new WarmPool { AutoScalingGroupName = Subnet.Ref });
            """);

        Assert.Equal(["CS0029 at 'Subnet.Ref'"], findings);
    }

    [Fact]
    public void Refuses_the_reference_of_another_type_in_a_list()
    {
        var findings = StackProgram.FindingsOf(Subnet + """
            public Instance Server => Resource(() => new Instance { SecurityGroupIds = [Subnet.Ref] });
            """);

        Assert.Equal(["CS0029 at 'Subnet.Ref'"], findings);
    }

    [Fact]
    public void Refuses_a_name_where_an_arn_is_wanted()
    {
        var findings = StackProgram.FindingsOf(Subnet + """
            public SubscriptionFilter Filter => Resource(() => new SubscriptionFilter
            {
                DestinationArn = "arn:aws:lambda:eu-west-1:1:function:f", FilterPattern = "", LogGroupName = "logs", RoleArn = Role.Ref,
            });
            """);

        Assert.Equal(["CS0029 at 'Role.Ref'"], findings);
    }

    [Fact]
    public void Refuses_an_attribute_of_another_type_of_resource()
    {
        var findings = StackProgram.FindingsOf(Subnet + """
            public TopicPolicy Policy => Resource(() => new TopicPolicy { PolicyDocument = "{}", Topics = [Role.GetAtt.Arn] });
            """);

        Assert.Equal(["CS0029 at 'Role.GetAtt.Arn'"], findings);
    }

    [Fact]
    public void Refuses_a_resource_in_place_of_its_reference()
    {
        var findings = StackProgram.FindingsOf(Subnet + """
            public Instance Server => Resource(() => new Instance { SubnetId = Subnet });
            """);

        Assert.Equal(["CS0029 at 'Subnet'"], findings);
    }

    [Fact]
    public void Asks_for_a_required_property()
    {
        var findings = StackProgram.FindingsOf("""
            public WarmPool Pool => Resource(() => new WarmPool { MinSize = 1 });
            """);

        Assert.Equal(["CS9035 at 'WarmPool'"], findings);
    }

    [Fact]
    public void Asks_for_a_required_property_of_a_nested_record()
    {
        var findings = StackProgram.FindingsOf("""
            public Topic Alerts => Resource(() => new Topic { Subscription = [new() { Protocol = "email" }] });
            """);

        Assert.Equal(["CS9035 at 'new'"], findings);
    }

    [Fact]
    public void Refuses_a_text_where_a_number_is_wanted()
    {
        var findings = StackProgram.FindingsOf("""
            public WarmPool Pool => Resource(() => new WarmPool { AutoScalingGroupName = "group", MinSize = "1" });
            """);

        Assert.Equal(["""CS0029 at '"1"'"""], findings);
    }

    [Fact]
    public void Refuses_a_text_with_a_reference_where_a_number_is_wanted()
    {
        var findings = StackProgram.FindingsOf(Subnet + """
            public WarmPool Pool => Resource(() => new WarmPool { AutoScalingGroupName = "group", MinSize = $"{Subnet.Ref}" });
            """);

        Assert.Equal(["""CS0029 at '$"{Subnet.Ref}"'"""], findings);
    }

    [Fact]
    public void Refuses_a_number_where_a_text_is_wanted()
    {
        var findings = StackProgram.FindingsOf("""
            public Topic Alerts => Resource(() => new Topic { TopicName = 5 });
            """);

        Assert.Equal(["CS0029 at '5'"], findings);
    }

    [Fact]
    public void Refuses_a_misspelt_property()
    {
        var findings = StackProgram.FindingsOf("""
            public Topic Alerts => Resource(() => new Topic { TopicNam = "alerts" });
            """);

        Assert.Equal(["CS0117 at 'TopicNam'"], findings);
    }

    [Fact]
    public void Refuses_an_attribute_that_the_resource_does_not_have()
    {
        var findings = StackProgram.FindingsOf(Subnet + """
            public Topic Alerts => Resource(() => new Topic { TopicName = Role.GetAtt.RoleName });
            """);

        Assert.Equal(["CS1061 at 'RoleName'"], findings);
    }

    [Fact]
    public void Refuses_a_property_type_of_another_resource()
    {
        var findings = StackProgram.FindingsOf("""
            public Topic Alerts => Resource(() => new Topic { Tags = [new AutoScalingGroupTagProperty { Key = "a", Value = "b", PropagateAtLaunch = true }] });
            """);

        Assert.Equal(["""CS0029 at 'new AutoScalingGroupTagProperty { Key = "a", Value = "b", PropagateAtLaunch = true }'"""], findings);
    }

    [Fact]
    public void Warns_of_null_for_a_required_property()
    {
        var findings = StackProgram.FindingsOf("""
            public WarmPool Pool => Resource(() => new WarmPool { AutoScalingGroupName = null });
            """);

        Assert.Equal(["CS8625 at 'null'"], findings);
    }
}
