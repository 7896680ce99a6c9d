using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class SuspendedProcessesExistTests
{
    private readonly SuspendedProcessesExist rule = new();

    [Fact]
    public void Accepts_every_process()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: [AddToLoadBalancer, AlarmNotification, AZRebalance, HealthCheck, InstanceRefresh, ReplaceUnhealthy, ScheduledActions]
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_names_that_no_process_has()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: [AzRebalance, Everything]
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,28) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/SuspendProcesses/0: Groups have no process 'AzRebalance'. Did you mean 'AZRebalance'?",
                "(6,41) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/SuspendProcesses/1: Groups have no process 'Everything'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Processes: {Type: CommaDelimitedList}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: !Ref Processes
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
