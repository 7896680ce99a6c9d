using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class UpdateKeepsLaunchingTests
{
    private readonly UpdateKeepsLaunching rule = new();

    [Fact]
    public void Accepts_other_processes_and_AddToLoadBalancer_without_a_load_balancer()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: [AddToLoadBalancer, HealthCheck]
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_the_update_needs()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: [Launch, Terminate, AddToLoadBalancer]
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  LoadBalancerNames: [web]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,28) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/SuspendProcesses/0: The update needs the process Launch: do not suspend it.",
                "(6,36) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/SuspendProcesses/1: The update needs the process Terminate: do not suspend it.",
                "(6,47) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/SuspendProcesses/2: While AddToLoadBalancer is suspended, new instances are not registered with the load balancer, and later neither: do not suspend it.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Process: {Type: String}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: [!Ref Process]
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
