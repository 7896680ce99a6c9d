using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity.Groups;

public sealed class RollingForecastTests
{
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-rollingupdate
    [Fact]
    public void Counts_signals_of_the_expected_time_and_pauses_in_the_worst_case()
    {
        var update = Roll("MinInstancesInService: 2, WaitOnResourceSignals: true, PauseTime: PT15M");

        // A third one starts and signals, then each of the two old ones goes; the first of them is replaced.
        Assert.Equal(TimeSpan.FromMinutes(3 + 3 + 1), update.ExpectedDuration);
        Assert.Equal(TimeSpan.FromMinutes(15 + 1 + 15 + 1), update.WorstDuration);
    }

    [Fact]
    public void Adds_the_time_for_which_a_load_balancer_holds_instances_to_the_worst_case()
    {
        // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html#deregistration-delay
        var before = new GroupTemplate { UpdatePolicy = GroupTemplate.Rolling("WaitOnResourceSignals: true"), Properties = "TargetGroupARNs: [arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/a/b]" };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}");

        Assert.Equal(TimeSpan.FromMinutes(2 * (1 + 5 + 5)), update.WorstDuration);
    }

    [Fact]
    public void Pauses_after_each_batch_without_signals()
    {
        var update = Roll("MinInstancesInService: 1, PauseTime: PT10M");

        Assert.Equal(TimeSpan.FromMinutes(2 * (1 + 10)), update.ExpectedDuration);
        Assert.Contains(update.Warnings, warning => warning.StartsWith("Nothing waits for signals", StringComparison.Ordinal));
        Assert.Null(update.Failure!.FailsAfter);
    }

    [Theory]
    [InlineData("MinInstancesInService: 4", "has to be below MaxSize, 4")]
    [InlineData("PauseTime: PT1H1S", "may be one hour at most")]
    public void Fails_where_CloudFormation_refuses(string policy, string problem)
    {
        var update = Roll(policy);

        Assert.Equal(CapacityOutcome.Fails, update.Outcome);
        Assert.Contains(problem, Assert.Single(update.Warnings), StringComparison.Ordinal);
        Assert.Empty(update.Steps);
    }

    [Theory]
    [InlineData("Launch", "cannot start instances")]
    [InlineData("Terminate", "cannot end instances")]
    public void Warns_of_processes_that_the_update_needs(string process, string problem)
    {
        // https://repost.aws/knowledge-center/auto-scaling-group-rolling-updates
        var update = Roll($"SuspendProcesses: [{process}]");

        Assert.Contains(update.Warnings, warning => warning.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void Fails_when_signals_take_longer_than_the_update_waits()
    {
        var update = Roll("WaitOnResourceSignals: true", new() { SignalTime = TimeSpan.FromMinutes(8) });

        Assert.Equal(CapacityOutcome.Fails, update.Outcome);
        Assert.Equal("The update fails: instances are supposed to signal after 8 min, and PauseTime is 5 min; raise PauseTime.", Assert.Single(update.Warnings));
    }

    [Theory]
    [InlineData("Launch", "start")]
    [InlineData("Terminate", "end")]
    public void Fails_when_a_process_that_it_needs_is_suspended(string process, string verb)
    {
        var update = Roll($"SuspendProcesses: [{process}]");

        Assert.Equal(CapacityOutcome.Fails, update.Outcome);
        Assert.Equal($"The update fails: SuspendProcesses names {process}, so that it cannot {verb} instances; leave {process} out.", Assert.Single(update.Warnings));
    }

    [Fact]
    public void Needs_three_signals_of_five_for_half_of_them()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-rollingupdate-minsuccessfulinstancespercent
        var update = Roll("MinSuccessfulInstancesPercent: 50, WaitOnResourceSignals: true", new() { LiveSize = 5 }, maxSize: 6);

        Assert.Contains("3 of 5 new instances have to signal", update.Failure!.Sentences[0], StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromMinutes(15), update.Failure.FailsAfter); // two batches may fail, the third is one too many
        Assert.Equal(2, update.Failure.LeastInService);
    }

    [Fact]
    public void Ends_well_with_broken_instances_when_no_signal_is_needed()
    {
        var update = Roll("MinSuccessfulInstancesPercent: 0, WaitOnResourceSignals: true");

        Assert.Contains("ends well although none works", Assert.Single(update.Failure!.Sentences), StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_when_the_policy_changes_in_the_same_update()
    {
        var before = new GroupTemplate { UpdatePolicy = GroupTemplate.Rolling("MaxBatchSize: 1") };
        var after = before with { UpdatePolicy = GroupTemplate.Rolling("MaxBatchSize: 10"), Image = "ami-2" };

        var update = Forecasts.Single($"{before}", $"{after}");

        Assert.Contains(update.Warnings, warning => warning.StartsWith("UpdatePolicy changes in the same update", StringComparison.Ordinal));
    }

    [Fact]
    public void Leaves_new_instances_behind_when_the_old_template_has_no_policy()
    {
        var before = new GroupTemplate();
        var after = before with { UpdatePolicy = GroupTemplate.Rolling("WaitOnResourceSignals: true"), Image = "ami-2" };

        var update = Forecasts.Single($"{before}", $"{after}");

        Assert.Contains("no UpdatePolicy: 1 new is left running", update.Failure!.Sentences[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_live_size_where_sizes_that_do_not_change_are_ignored()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-scheduledactions
        var before = new GroupTemplate
        {
            UpdatePolicy = "{AutoScalingRollingUpdate: {MinInstancesInService: 3}, AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: true}}",
            DesiredCapacity = 2,
        };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}", new() { LiveSize = 4 });

        Assert.Equal(4, update.Steps[^1].New);
    }

    [Fact]
    public void Supposes_the_default_of_what_only_the_deployment_knows_and_says_so()
    {
        var before = new GroupTemplate { UpdatePolicy = GroupTemplate.Rolling("MaxBatchSize: !Ref Batch") };

        var update = Forecasts.Single($"Parameters: {{Batch: {{Type: Number}}}}\n{before}", $"Parameters: {{Batch: {{Type: Number}}}}\n{before with { Image = "ami-2" }}");

        Assert.Equal(1, update.BatchSize);
        Assert.Contains("MaxBatchSize is known only at the deployment: 1 is supposed; give the parameter 'Batch' a value.", update.Assumptions);
    }

    [Fact]
    public void Takes_the_values_that_the_deployment_gives_to_parameters()
    {
        var before = new GroupTemplate { UpdatePolicy = GroupTemplate.Rolling("MaxBatchSize: !Ref Batch") };
        var options = new PlanOptions { Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["Batch"] = "2" } };

        var update = Assert.Single(Forecasts.Between($"Parameters: {{Batch: {{Type: Number}}}}\n{before}", $"Parameters: {{Batch: {{Type: Number}}}}\n{before with { Image = "ami-2" }}", options));

        Assert.Equal(2, update.BatchSize);
    }

    [Fact]
    public void Keeps_the_value_that_a_parameter_has_where_only_its_default_changes()
    {
        // https://docs.aws.amazon.com/cli/latest/reference/cloudformation/deploy/: parameters that are not given keep their values
        var group = new GroupTemplate { UpdatePolicy = GroupTemplate.Rolling("MaxBatchSize: !Ref Batch") };

        var update = Forecasts.Single($"Parameters: {{Batch: {{Type: Number, Default: 2}}}}\n{group}", $"Parameters: {{Batch: {{Type: Number, Default: 1}}}}\n{group with { Image = "ami-2" }}");

        Assert.Equal(2, update.BatchSize);
    }

    [Fact]
    public void Needs_three_of_five_instances_in_service_for_half_of_them()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html#cfn-attributes-updatepolicy-rollingupdate-minactiveinstancespercent
        var update = Roll("MinActiveInstancesPercent: 50", new() { LiveSize = 5 }, maxSize: 6);

        Assert.Equal("It fails only when fewer than 3 of 5 instances are in service within one hour.", update.Failure!.Sentences[1]);
    }

    [Fact]
    public void Supposes_that_lifecycle_hooks_take_no_time()
    {
        // https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html
        var before = new GroupTemplate { UpdatePolicy = GroupTemplate.Rolling("MaxBatchSize: 1") };
        const string Hook = "\n  Hook: {Type: AWS::AutoScaling::LifecycleHook, Properties: {AutoScalingGroupName: !Ref Group, LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING}}";

        var update = Forecasts.Single(before + Hook, (before with { Image = "ami-2" }) + Hook);

        Assert.Contains(update.Assumptions, assumption => assumption.StartsWith("Lifecycle hooks", StringComparison.Ordinal));
    }

    private static CapacityUpdate Roll(string policy, CapacityOptions? options = null, int maxSize = 4)
    {
        var before = new GroupTemplate { UpdatePolicy = GroupTemplate.Rolling(policy), MaxSize = maxSize };
        return Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}", options);
    }

    [Theory]
    // https://github.com/aws/aws-cdk/issues/1113: CloudFormation refuses such policies
    [InlineData("PauseTime: abc, WaitOnResourceSignals: true", "PauseTime is 'abc', which is no duration such as PT5M")]
    [InlineData("PauseTime: PT", "PauseTime is 'PT', which is no duration such as PT5M")]
    [InlineData("MaxBatchSize: 0", "MaxBatchSize is '0', which is no whole number from 1 to 100")]
    [InlineData("MaxBatchSize: many", "MaxBatchSize is 'many', which is no whole number from 1 to 100")]
    [InlineData("MinInstancesInService: -1", "MinInstancesInService is '-1', which is no whole number from 0 on")]
    [InlineData("MinSuccessfulInstancesPercent: 101", "MinSuccessfulInstancesPercent is '101', which is no whole number from 0 to 100")]
    public void Fails_by_a_policy_of_the_wrong_form(string policy, string mistake)
    {
        var before = new GroupTemplate { UpdatePolicy = GroupTemplate.Rolling(policy) };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}");

        Assert.Equal(CapacityOutcome.Fails, update.Outcome);
        Assert.Equal($"The update fails: in the UpdatePolicy {mistake}.", Assert.Single(update.Warnings));
    }

    [Theory]
    [InlineData("{AutoScalingRollingUpdate: {MinInstancesInService: 0}}")]
    [InlineData("{AutoScalingInstanceRefresh: {}}")]
    [InlineData("{AutoScalingReplacingUpdate: {WillReplace: true}}")]
    public void Has_one_sentence_for_a_group_without_instances(string policy)
    {
        var before = new GroupTemplate { MinSize = 0, UpdatePolicy = policy };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2" }}");

        Assert.Equal((CapacityOutcome.Unchanged, 0), (update.Outcome, update.Steps.Count));
        Assert.Equal("The group has no instances that could be replaced; those that are started later get the change.", update.Reasons[^1]);
    }

    [Fact]
    public void Says_nothing_of_scaling_where_the_template_itself_takes_instances_away()
    {
        var before = new GroupTemplate { DesiredCapacity = 4, UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 2") };

        var update = Forecasts.Single($"{before}", $"{before with { Image = "ami-2", DesiredCapacity = 3 }}");

        Assert.DoesNotContain(update.Warnings, warning => warning.Contains("scaling", StringComparison.Ordinal));
    }
}
