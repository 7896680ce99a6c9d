namespace CfnGen.Rules.Tests.Fixes.LaunchTemplates;

public sealed class GroupUpdateTests
{
    private const string Rest = """
          Config:
            Type: AWS::AutoScaling::LaunchConfiguration
            Properties: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}

        """;

    [Fact]
    public void Tells_the_whole_update_in_its_order()
    {
        var update = Switched.Template(Template("AutoScalingRollingUpdate: {MinInstancesInService: 4, MaxBatchSize: 3, PauseTime: PT10M, WaitOnResourceSignals: true}", "DesiredCapacity: 4")).Update;

        Assert.Equal(
            [
                "ConfigLaunchTemplate is made; Config stays until the end.",
                "Group gets it: a rolling update replaces its instances.",
                "4 instances: 2 batches of 2, at least 4 in service all the while; the group has 6 for that time.",
                "Each batch waits for a signal of every new instance, at most PT10M; without it the update is rolled back.",
                "Config is deleted. Had any step failed before, the groups would have gone back to it.",
            ],
            update);
    }

    [Theory]
    [InlineData("AutoScalingRollingUpdate: {}", "At MinSize, 2 instances: 2 batches of 1, at least 0 in service all the while.")]
    [InlineData("AutoScalingRollingUpdate: {PauseTime: PT0S}", "No batch waits for the one before: new instances count as soon as they run.")]
    [InlineData("AutoScalingRollingUpdate: {PauseTime: PT5M}", "After each batch it waits PT5M, whether the new instances work or not.")]
    [InlineData("AutoScalingRollingUpdate: {WaitOnResourceSignals: true}", "Each batch waits for a signal of every new instance, at most PT5M; without it the update is rolled back.")]
    [InlineData("AutoScalingReplacingUpdate: {WillReplace: true}", "A second Group is made with it. When that one is complete, the old group is deleted with all its instances.")]
    [InlineData("AutoScalingInstanceRefresh: {Strategy: Rolling}", "Group gets it: an instance refresh replaces its instances.")]
    public void Knows_each_policy_and_its_defaults(string policy, string step)
    {
        var update = Switched.Template(Template(policy, "Cooldown: 300")).Update;

        Assert.Contains(step, update);
    }

    [Fact]
    public void Counts_nothing_that_only_deploy_time_knows()
    {
        var update = Switched.Template(Template("AutoScalingRollingUpdate: {MaxBatchSize: !Ref Batch}", "DesiredCapacity: 4") + "Parameters: {Batch: {Type: Number}}\n").Update;

        Assert.DoesNotContain(update, step => step.Contains("batches", StringComparison.Ordinal));
    }

    [Fact]
    public void Warns_of_a_group_whose_instances_nobody_replaces()
    {
        var result = Switched.Template(Template(null, "Cooldown: 300"));

        Assert.Contains("Group gets it, for new instances only.", result.Update);
        Assert.Equal(
            ["(2,3) Group has no UpdatePolicy: its instances stay what they are until they end. Give it an AutoScalingRollingUpdate to replace them in this update."],
            result.Notes.Select(note => $"({note.Location.Line},{note.Location.Column}) {note.Message}"));
    }

    private static string Template(string? policy, string property) => $$"""
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
        {{(policy is null ? "" : $"    UpdatePolicy: {{{policy}}}")}}
            Properties:
              LaunchConfigurationName: !Ref Config
              MinSize: 2
              MaxSize: 6
              AvailabilityZones: !GetAZs ''
              {{property}}
        {{Rest}}
        """;
}
