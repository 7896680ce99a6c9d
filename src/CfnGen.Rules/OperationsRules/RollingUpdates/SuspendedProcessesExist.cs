using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>An update suspends processes that groups have.</summary>
internal sealed class SuspendedProcessesExist : Rule
{
    public override RuleInfo Info { get; } = new("CG5504", Severity.Error,
        "SuspendProcesses names processes of Auto Scaling.",
        "Auto Scaling refuses to suspend what it does not know, and the update fails.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html")
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: [AlarmNotifications]
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
        Right = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: [AlarmNotification]
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
    };

    private static readonly string[] Processes =
        ["AddToLoadBalancer", "AlarmNotification", "AZRebalance", "HealthCheck", "InstanceRefresh", "Launch", "ReplaceUnhealthy", "ScheduledActions", "Terminate"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            foreach (var update in template.RollingUpdate(group))
            {
                foreach (var process in SuspendedProcess.In(update, template))
                {
                    if (process.Text is { } name && Array.IndexOf(Processes, name) < 0)
                    {
                        yield return At(process, $"Groups have no process '{name}'.{NearestName.Question(name, Processes)}");
                    }
                }
            }
        }
    }
}
