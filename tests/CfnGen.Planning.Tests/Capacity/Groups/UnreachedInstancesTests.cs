using CfnGen.Planning.Capacity;

namespace CfnGen.Planning.Tests.Capacity.Groups;

public sealed class UnreachedInstancesTests
{
    private readonly GroupTemplate before = new() { UpdatePolicy = GroupTemplate.Rolling("MinInstancesInService: 1") };

    [Fact]
    public void Says_that_metadata_alone_replace_nothing()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/cfn-hup.html: running instances notice a change only by cfn-hup.
        var update = Forecasts.Single($"{before}", $"{before with { Content = "two" }}");

        Assert.Equal(CapacityOutcome.Unchanged, update.Outcome);
        Assert.False(update.Rolls);
        Assert.StartsWith("Only metadata of 'Launch' change (AWS::CloudFormation::Init.config.files", Assert.Single(update.Reasons), StringComparison.Ordinal);
        Assert.Contains("cfn-hup", Assert.Single(update.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_running_instances_do_not_fetch_another_object()
    {
        var old = before with { Content = "'https://s3.amazonaws.com/apps/web-1.zip'" };

        var update = Forecasts.Single($"{old}", $"{old with { Content = "'https://s3.amazonaws.com/apps/web-2.zip'" }}");

        Assert.StartsWith("Instances that run do not fetch the other object of S3", Assert.Single(update.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_metadata_when_the_instances_are_replaced_anyway()
    {
        var update = Forecasts.Single($"{before}", $"{before with { Content = "two", Image = "ami-2" }}");

        Assert.Equal(CapacityOutcome.Replaced, update.Outcome);
        Assert.Equal("LaunchTemplate.Version changes, because 'Launch' gets a new version (ImageId).", Assert.Single(update.Reasons));
    }

    [Fact]
    public void Says_that_a_group_which_takes_the_latest_version_does_not_notice_a_new_one()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplatespecification.html
        var old = before with { Version = "$Latest" };

        var update = Forecasts.Single($"{old}", $"{old with { Image = "ami-2" }}");

        Assert.Equal(CapacityOutcome.Unchanged, update.Outcome);
        Assert.Contains("written as before ($Latest)", Assert.Single(update.Reasons), StringComparison.Ordinal);
        Assert.Equal("Let the group take the new version: Version: !GetAtt Launch.LatestVersionNumber.", Assert.Single(update.Warnings));
    }

    [Fact]
    public void Says_that_a_group_without_policy_keeps_its_instances()
    {
        // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html
        var old = before with { UpdatePolicy = null };

        var update = Forecasts.Single($"{old}", $"{old with { Image = "ami-2" }}");

        Assert.Equal((UpdateMethod.None, CapacityOutcome.Unchanged), (update.Method, update.Outcome));
        Assert.Contains("2 instances stay as started", update.Reasons[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_an_update_in_place_sets_the_size_too()
    {
        // https://github.com/aws/aws-cdk/pull/5507
        var old = before with { DesiredCapacity = 2, Properties = "HealthCheckType: EC2" };
        var after = old with { Properties = "HealthCheckType: ELB" };

        var update = Forecasts.Single($"{old}", $"{after}", new() { LiveSize = 4 });

        Assert.Contains("4 instances become 2", Assert.Single(update.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_when_only_tags_change()
    {
        var updates = Forecasts.Between($"{before}", $"{before with { Properties = "Tags: [{Key: a, Value: b, PropagateAtLaunch: true}]" }}");

        Assert.Empty(updates);
    }
}
