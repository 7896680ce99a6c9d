using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>While an update waits for signals, nothing else starts or ends instances.</summary>
internal sealed class UpdateIsNotDisturbed : Rule
{
    public override RuleInfo Info { get; } = new("CG5512", Severity.Warning,
        "A rolling update that waits for signals suspends HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification and ScheduledActions.",
        "They start and end instances while CloudFormation counts signals: it misses those of instances that are gone, and the update fails.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                    PauseTime: PT15M
                    SuspendProcesses: [HealthCheck, ReplaceUnhealthy]
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
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    WaitOnResourceSignals: true
                    PauseTime: PT15M
                    SuspendProcesses: [HealthCheck, ReplaceUnhealthy, AZRebalance, AlarmNotification, ScheduledActions]
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
    };

    private static readonly string[] Disturbing = ["HealthCheck", "ReplaceUnhealthy", "AZRebalance", "AlarmNotification", "ScheduledActions"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            foreach (var update in template.RollingUpdate(group))
            {
                if (template.WhenTrue(update, "WaitOnResourceSignals").Count > 0 && Missing(update, template) is { Length: > 0 } missing)
                {
                    yield return AtKey(update.Find("SuspendProcesses") ?? update.Place, $"Suspend {missing} while the update of '{group.Name}' waits for signals.");
                }
            }
        }
    }

    private static string Missing(CheckedObject update, CheckedTemplate template)
    {
        var suspended = new List<string>();
        foreach (var process in SuspendedProcess.In(update, template))
        {
            if (process.Text is not { } name)
            {
                return "";
            }

            suspended.Add(name);
        }

        var missing = "";
        foreach (var process in Disturbing)
        {
            if (!suspended.Contains(process))
            {
                missing = missing.Length == 0 ? process : $"{missing}, {process}";
            }
        }

        return missing;
    }
}
