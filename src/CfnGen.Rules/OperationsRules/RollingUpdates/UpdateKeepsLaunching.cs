using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>An update leaves running what it is made of: starting, ending and registering instances.</summary>
internal sealed class UpdateKeepsLaunching : Rule
{
    public override RuleInfo Info { get; } = new("CG5513", Severity.Warning,
        "SuspendProcesses names neither Launch nor Terminate, and behind a load balancer not AddToLoadBalancer.",
        "The update cannot replace instances, or no request ever reaches those that it started.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    SuspendProcesses: [Launch, AlarmNotification]
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

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in RollingGroup.In(template))
        {
            foreach (var process in SuspendedProcess.In(group.Update, template))
            {
                if (process.Text is "Launch" or "Terminate")
                {
                    yield return At(process, $"The update needs the process {process.Text}: do not suspend it.");
                }
                else if (process.Text == "AddToLoadBalancer" && IsBehindLoadBalancer(group.Properties))
                {
                    yield return At(process, "While AddToLoadBalancer is suspended, new instances are not registered with the load balancer, and later neither: do not suspend it.");
                }
            }
        }
    }

    private static bool IsBehindLoadBalancer(CheckedObject group) =>
        group.Find("LoadBalancerNames") is not null || group.Find("TargetGroupARNs") is not null || group.Find("TrafficSources") is not null;
}
