namespace CfnGen.Model.Tests.Attributes;

public sealed class UpdatePolicyTests
{
    [Fact]
    public void Writes_a_rolling_update_with_what_was_given()
    {
        var policy = UpdatePolicy.Rolling(
            minInService: 2,
            maxBatch: 1,
            pause: TimeSpan.FromMinutes(15),
            waitForSignals: true,
            suspend: [ScalingProcess.HealthCheck, "NewProcess"]);

        Assert.Equal(
            """
            Value:
              AutoScalingRollingUpdate:
                MinInstancesInService: 2
                MaxBatchSize: 1
                PauseTime: PT15M
                WaitOnResourceSignals: true
                SuspendProcesses:
                  - HealthCheck
                  - NewProcess
            """,
            policy.AsYaml());
    }

    [Fact]
    public void Writes_a_replacing_update() =>
        Assert.Equal(
            """
            Value:
              AutoScalingReplacingUpdate:
                WillReplace: true
            """,
            UpdatePolicy.Replacing().AsYaml());

    [Fact]
    public void Writes_an_instance_refresh_with_its_preferences() =>
        Assert.Equal(
            """
            Value:
              AutoScalingInstanceRefresh:
                Strategy: Rolling
                Preferences:
                  MinHealthyPercentage: 90
                  CheckpointPercentages:
                    - 50
                    - 100
                  StandbyInstances: Ignore
                  AlarmSpecification:
                    Alarms:
                      - errors
            """,
            UpdatePolicy.InstanceRefresh(new()
            {
                MinHealthyPercentage = 90,
                CheckpointPercentages = [50, 100],
                StandbyInstances = StandbyInstances.Ignore,
                AlarmSpecification = new() { Alarms = ["errors"] },
            }).AsYaml());

    [Fact]
    public void Writes_the_policies_of_other_services()
    {
        var policy = new UpdatePolicy
        {
            AutoScalingScheduledAction = new() { IgnoreUnmodifiedGroupSizeProperties = true },
            CodeDeployLambdaAliasUpdate = new() { ApplicationName = "app", DeploymentGroupName = "group" },
            EnableVersionUpgrade = true,
            UseOnlineResharding = true,
            StopBeforeUpdate = new() { Type = true },
            StartAfterUpdate = new() { Type = false },
        };

        Assert.Equal(
            """
            Value:
              AutoScalingScheduledAction:
                IgnoreUnmodifiedGroupSizeProperties: true
              CodeDeployLambdaAliasUpdate:
                ApplicationName: app
                DeploymentGroupName: group
              EnableVersionUpgrade: true
              UseOnlineResharding: true
              StopBeforeUpdate:
                Type: true
              StartAfterUpdate:
                Type: false
            """,
            policy.AsYaml());
    }

    [Fact]
    public void Reports_a_rolling_update_beside_an_instance_refresh()
    {
        var policy = UpdatePolicy.Rolling() with { AutoScalingInstanceRefresh = UpdatePolicy.InstanceRefresh().AutoScalingInstanceRefresh };

        Assert.Equal(
            "PolicyStack.Group: UpdatePolicy: AutoScalingRollingUpdate and AutoScalingInstanceRefresh exclude each other: keep one of them.",
            new PolicyStack(policy).Problem());
    }

    [Fact]
    public void Reports_a_pause_of_more_than_an_hour() =>
        Assert.Equal(
            "PolicyStack.Group: UpdatePolicy: AutoScalingRollingUpdate.PauseTime is PT1H1S: CloudFormation takes at most PT1H.",
            new PolicyStack(UpdatePolicy.Rolling(pause: TimeSpan.FromSeconds(3601))).Problem());

    [Fact]
    public void Reports_each_number_beyond_its_bounds() =>
        Assert.Equal(
            [
                "PolicyStack.Group: UpdatePolicy: AutoScalingRollingUpdate.MaxBatchSize is 101: give 1 to 100.",
                "PolicyStack.Group: UpdatePolicy: AutoScalingRollingUpdate.MinInstancesInService is -1: give 0 or more.",
                "PolicyStack.Group: UpdatePolicy: AutoScalingRollingUpdate.MinActiveInstancesPercent is 101: give 0 to 100.",
                "PolicyStack.Group: UpdatePolicy: AutoScalingRollingUpdate.MinSuccessfulInstancesPercent is -5: give 0 to 100.",
            ],
            new PolicyStack(UpdatePolicy.Rolling(minInService: -1, maxBatch: 101, minSuccessfulPercent: -5, minActivePercent: 101)).Problems());

    [Fact]
    public void Leaves_numbers_alone_that_only_deploy_time_knows() =>
        Assert.NotNull(new PolicyStack(UpdatePolicy.Rolling(maxBatch: Fn.ImportValue("batch"), pause: Fn.ImportValue("pause"))).ToTemplate());

    [Fact]
    public void Reports_a_required_property_that_was_taken_away()
    {
        var policy = UpdatePolicy.InstanceRefresh();

        Assert.Equal(
            "PolicyStack.Group: UpdatePolicy.AutoScalingInstanceRefresh.Strategy is required and was taken away: give it a value.",
            new PolicyStack(policy with { AutoScalingInstanceRefresh = policy.AutoScalingInstanceRefresh! with { Strategy = null! } }).Problem());
    }

    [Fact]
    public void Reports_a_replacement_policy_that_only_deletion_knows() =>
        Assert.Equal(
            "ReplacePolicyStack.Kept: UpdateReplacePolicy cannot be RetainExceptOnCreate, which only DeletionPolicy knows: use Retain.",
            new ReplacePolicyStack().Problem());

    private sealed class PolicyStack(UpdatePolicy policy) : Stack
    {
        public GenericResource Group => Resource(() => new GenericResource("AWS::AutoScaling::AutoScalingGroup") { UpdatePolicy = policy });
    }

    private sealed class ReplacePolicyStack : Stack
    {
        public GenericResource Kept => Resource(() => new GenericResource("AWS::S3::Bucket")
        {
            DeletionPolicy = DeletionPolicy.RetainExceptOnCreate,
            UpdateReplacePolicy = DeletionPolicy.RetainExceptOnCreate,
        });
    }
}
