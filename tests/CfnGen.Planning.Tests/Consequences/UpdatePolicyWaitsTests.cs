using CfnGen.Planning.Changes;

namespace CfnGen.Planning.Tests.Consequences;

public sealed class UpdatePolicyWaitsTests
{
    private const string Group = """
        Resources:
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: {MinSize: 2, MaxSize: 4, LaunchConfigurationName: first, AvailabilityZones: [eu-west-1a]}
            UpdatePolicy: {AutoScalingRollingUpdate: {MinInstancesInService: 1}}
        """;

    [Fact]
    public void A_policy_that_changes_alone_waits_for_the_next_update()
    {
        var plan = Plans.Between(Group, Group.Replace("InService: 1", "InService: 2", StringComparison.Ordinal).Replace("MaxSize: 4", "MaxSize: 5", StringComparison.Ordinal));

        Assert.Contains(
            "Note Group: The new UpdatePolicy of Group does nothing in this update, because nothing rolls: it counts from the next one.",
            ConsequenceLines.Of(plan, ConsequenceKind.NoEffect),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_rollback_follows_the_previous_policy()
    {
        var plan = Plans.Between(Group, Group.Replace("InService: 1", "InService: 2", StringComparison.Ordinal).Replace("first", "second", StringComparison.Ordinal));

        Assert.Contains(
            "Note Group: The new UpdatePolicy of Group leads this update; if it fails, the rollback follows the previous one.",
            ConsequenceLines.Of(plan, ConsequenceKind.NoEffect),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_is_the_only_change_is_not_kept_at_all()
    {
        var plan = Plans.Between(Group, Group.Replace("InService: 1", "InService: 2", StringComparison.Ordinal));

        Assert.Equal(
            "Warning Group: Only policies of resources change: CloudFormation answers that there is nothing to update, and keeps the previous ones. | "
            + "Change something else along, for example a line of a resource's Metadata.",
            ConsequenceLines.Of(plan, ConsequenceKind.NoEffect));
    }
}
