using CfnGen.CloudFormationStandIn.Tests.Calling;

namespace CfnGen.CloudFormationStandIn.Tests.Groups;

public sealed class RollingUpdateTests : IDisposable
{
    private const string Group = """
        Parameters:
          Image:
            Type: String
            Default: ami-1
        Resources:
          Launch:
            Type: AWS::AutoScaling::LaunchConfiguration
            Properties:
              ImageId: !Ref Image
              InstanceType: t3.micro
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            CreationPolicy:
              ResourceSignal:
                Count: 2
                Timeout: PT15M
            UpdatePolicy:
              AutoScalingRollingUpdate:
                MaxBatchSize: 1
                MinInstancesInService: 1
                PauseTime: PT15M
                WaitOnResourceSignals: true
            Properties:
              MinSize: "2"
              MaxSize: "4"
              LaunchConfigurationName: !Ref Launch
        """;

    private static readonly (string, string)[] OtherImage = [("Parameters.member.1.ParameterKey", "Image"), ("Parameters.member.1.ParameterValue", "ami-2")];

    private readonly StandInCaller caller = new();

    public void Dispose() => caller.Dispose();

    [Fact]
    public async Task Is_told_batch_by_batch()
    {
        await caller.DeployAsync(Group);

        var status = await caller.DeployAsync(Group, "UPDATE", "shop", OtherImage);
        var told = await ToldAsync();

        Assert.Equal("UPDATE_COMPLETE", status);
        Assert.Equal(
            [
                "Rolling update initiated. Terminating 2 obsolete instance(s) in batches of 1, while keeping at least 1 instance(s) in service. Waiting on resource signals with a timeout of PT15M when new instances are added to the autoscaling group.",
                "Temporarily setting autoscaling group MinSize and DesiredCapacity to 2.",
                "Terminating instance(s) [i]; replacing with 1 new instance(s).",
                "Successfully terminated instance(s) [i] (Progress 50%).",
                "New instance(s) added to autoscaling group - Waiting on 1 resource signal(s) with a timeout of PT15M.",
                "Received SUCCESS signal with UniqueId i",
                "Terminating instance(s) [i]; replacing with 1 new instance(s).",
                "Successfully terminated instance(s) [i] (Progress 100%).",
                "New instance(s) added to autoscaling group - Waiting on 1 resource signal(s) with a timeout of PT15M.",
                "Received SUCCESS signal with UniqueId i",
            ],
            told);
    }

    [Theory]
    [InlineData(false, "Received FAILURE signal with UniqueId i")]
    [InlineData(true, "Failed to receive 1 resource signal(s) for the current batch. Each resource signal timeout is counted as a FAILURE.")]
    public async Task Fails_with_its_first_instance_that_does_badly(bool silently, string expected)
    {
        await caller.DeployAsync(Group);
        caller.StandIn.Resources.FailSignals("Group", times: 1, silently);

        var status = await caller.DeployAsync(Group, "UPDATE", "shop", OtherImage);
        var told = await ToldAsync();
        var events = await caller.EventsAsync();

        Assert.Equal("UPDATE_ROLLBACK_COMPLETE", status);
        Assert.Contains(expected, told);
        Assert.Contains("Group UPDATE_FAILED: Received 0 SUCCESS signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement", events);
    }

    [Fact]
    public async Task A_new_group_fails_when_its_instances_do()
    {
        caller.StandIn.Resources.FailSignals("Group");

        var status = await caller.DeployAsync(Group);
        var events = await caller.EventsAsync();

        Assert.Equal("ROLLBACK_COMPLETE", status);
        Assert.Contains("Group CREATE_FAILED: Received 0 SUCCESS signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement", events);
    }

    [Fact]
    public async Task A_signal_that_somebody_sends_counts()
    {
        caller.StandIn.Resources.FailSignals("Group", silently: true);
        await caller.StartAsync(Group);
        caller.Clock.Advance(TimeSpan.FromMinutes(1));

        await caller.CallAsync("SignalResource", ("StackName", "shop"), ("LogicalResourceId", "Group"), ("UniqueId", "one"), ("Status", "SUCCESS"));
        await caller.CallAsync("SignalResource", ("StackName", "shop"), ("LogicalResourceId", "Group"), ("UniqueId", "two"), ("Status", "SUCCESS"));

        Assert.Equal("CREATE_COMPLETE", caller.StandIn.StatusOf("shop"));
    }

    // What the group said since the last update began, the ids of instances cut short.
    private async Task<IReadOnlyList<string>> ToldAsync()
    {
        const string start = "Group UPDATE_IN_PROGRESS: ";
        var events = (await caller.EventsAsync()).SkipWhile(line => !line.StartsWith("shop UPDATE_IN_PROGRESS", StringComparison.Ordinal));
        return [.. events.Where(line => line.StartsWith(start, StringComparison.Ordinal)).Select(line => Short(line[start.Length..]))];
    }

    private static string Short(string text)
    {
        const int idLength = 19;
        var at = text.IndexOf("i-", StringComparison.Ordinal);
        return at < 0 ? text : text[..(at + 1)] + text[(at + idLength)..];
    }
}
