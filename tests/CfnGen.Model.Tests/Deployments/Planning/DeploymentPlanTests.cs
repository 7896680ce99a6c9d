namespace CfnGen.Model.Tests.Deployments.Planning;

public sealed class DeploymentPlanTests
{
    [Fact]
    public void Names_a_stack_after_its_environment()
    {
        var deployment = Given.Service();

        Assert.Equal(("service", "production-service", "eu-west-1"), (deployment.Name, deployment.StackName, deployment.Region));
    }

    [Fact]
    public void Takes_names_and_region_of_its_own()
    {
        var deployment = Given.Only(new Deployment<NetworkStack> { Environment = Given.Production, Name = "second", StackName = "other", Region = "us-east-1" });

        Assert.Equal(("second", "other", "us-east-1"), (deployment.Name, deployment.StackName, deployment.Region));
    }

    [Theory]
    [InlineData("1st", "eu-west-1", null, "'1st' is no name for a deployment")]
    [InlineData("a_b", "eu-west-1", null, "'a_b' is no name for a deployment")]
    [InlineData("a", "Ireland", null, "'Ireland' is no region")]
    [InlineData("a", "eu-west-x", null, "'eu-west-x' is no region")]
    [InlineData("a", "eu-west-1", "1234", "'1234' is no account: give its 12 digits.")]
    public void Refuses_names_that_cloudformation_refuses(string name, string region, string? account, string problem)
    {
        var problems = Given.ProblemsOf(new Deployment<NetworkStack> { Environment = new() { Name = "test", Region = region, Account = account }, Name = name });

        Assert.Contains(problems, found => found.StartsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_two_of_the_same_name_in_an_environment()
    {
        var problems = Given.ProblemsOf(Network(), Network());

        Assert.Equal(
            [
                "Another deployment has the name 'network' in production too: give one of them another Name.",
                "Another deployment in eu-west-1 has the stack name 'production-network' too: give one of them another StackName.",
            ],
            problems);
    }

    [Fact]
    public void Asks_which_of_several_stacks_of_a_class_is_meant()
    {
        var deployment = new Deployment<NetworkStack> { Environment = Given.Production };

        var error = Assert.Throws<InvalidDeploymentException>(() => DeploymentPlan.Of([deployment], [new NetworkStack(), new NetworkStack()]));

        Assert.Equal("production/NetworkStack: Several stacks are a NetworkStack: say which one by its name, Stack = \"network\".", error.Message);
    }

    [Fact]
    public void Says_when_no_stack_is_what_is_deployed()
    {
        var error = Assert.Throws<InvalidDeploymentException>(() => DeploymentPlan.Of([Network()], [new ServiceStack()]));

        Assert.Equal("production/NetworkStack: No stack is a NetworkStack: add it to the catalogue of stacks.", error.Message);
    }

    [Fact]
    public void Plans_the_deployments_of_some_stacks_without_looking_at_imports()
    {
        var stacks = Given.Stacks();
        var service = new Deployment<ServiceStack> { Environment = Given.Production, Parameters = stack => [stack.Network.Is("nobody")] };

        var plan = DeploymentPlan.Of([Network(), service], stacks, [stacks[1]]);

        Assert.Equal(["production/service"], plan.Deployments.Select(deployment => deployment.ToString()));
    }

    [Fact]
    public void Lets_a_tag_of_the_deployment_win_over_that_of_the_environment()
    {
        var environment = Given.Production with { Tags = [new("owner", "platform"), new("environment", "production")] };

        var deployment = Given.Only(new Deployment<NetworkStack> { Environment = environment, Tags = [new("owner", "network")] });

        Assert.Equal([new("environment", "production"), new("owner", "network")], deployment.Tags);
    }

    [Theory]
    [InlineData("aws:owner", "'aws:owner' is no key of a tag")]
    [InlineData("", "'' is no key of a tag")]
    [InlineData("a=b", "'a=b' is no key of a tag")]
    public void Refuses_keys_of_tags_that_aws_or_the_client_refuses(string key, string problem)
    {
        var found = Assert.Single(Given.ProblemsOf(new Deployment<NetworkStack> { Environment = Given.Production, Tags = [new(key, "x")] }));

        Assert.StartsWith(problem, found, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_alarms_of_the_stack_as_rollback_triggers()
    {
        var deployment = Given.Only(new Deployment<ServiceStack>
        {
            Environment = Given.Production,
            Parameters = stack => [stack.Network.Is("net")],
            RollbackTriggers = stack => [stack.Alarm],
            RollbackMonitoring = TimeSpan.FromMinutes(10),
        });

        Assert.Equal(new(LogicalId.Parse("Alarm"), "AWS::CloudWatch::Alarm"), Assert.Single(deployment.RollbackTriggers));
        Assert.Equal(10, deployment.RollbackMonitoringMinutes);
    }

    [Fact]
    public void Refuses_rollback_triggers_that_are_no_alarms_of_the_stack_and_endless_watching()
    {
        var problems = Given.ProblemsOf(new Deployment<ServiceStack>
        {
            Environment = Given.Production,
            Parameters = stack => [stack.Network.Is("net")],
            RollbackTriggers = stack => [stack.Bucket, new ServiceStack().Alarm],
            RollbackMonitoring = TimeSpan.FromHours(4),
        });

        Assert.Equal(
            [
                "Bucket is an AWS::S3::Bucket, and a rollback trigger must be an alarm.",
                "A rollback trigger is no alarm of ServiceStack: take it from the stack, as in stack => [stack.SomeAlarm].",
                "RollbackMonitoring is 04:00:00: give whole minutes, from none to 180.",
            ],
            problems);
    }

    [Fact]
    public void Refuses_to_watch_an_alarm_for_less_time_than_it_needs_to_ring()
    {
        var problems = Given.ProblemsOf(Watched(TimeSpan.FromMinutes(4), stack => [stack.Alarm, stack.MathAlarm]));

        Assert.Equal(
            [
                "Alarm looks at 5 minutes, and is watched for 4 after the update: give a RollbackMonitoring in which it can ring, or an alarm that rings sooner.",
                "MathAlarm looks at 10 minutes, and is watched for 4 after the update: give a RollbackMonitoring in which it can ring, or an alarm that rings sooner.",
            ],
            problems);
    }

    [Fact]
    public void Watches_an_alarm_for_as_long_as_it_looks_back()
    {
        var deployment = Given.Only(Watched(TimeSpan.FromMinutes(10), stack => [stack.Alarm, stack.MathAlarm]));

        Assert.Equal(2, deployment.RollbackTriggers.Count);
    }

    [Fact]
    public void Leaves_alarms_alone_whose_periods_only_deploy_time_knows()
    {
        var deployment = Given.Only(Watched(TimeSpan.Zero, stack => [stack.LateAlarm]));

        Assert.Single(deployment.RollbackTriggers);
    }

    private static Deployment<ServiceStack> Watched(TimeSpan monitoring, Func<ServiceStack, IReadOnlyList<Resource>> triggers) => new()
    {
        Environment = Given.Production,
        Parameters = stack => [stack.Network.Is("net")],
        RollbackTriggers = triggers,
        RollbackMonitoring = monitoring,
    };

    private static Deployment<NetworkStack> Network() => new() { Environment = Given.Production };
}
