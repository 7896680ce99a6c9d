using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>An update that waits for signals gives instances time to send them.</summary>
internal sealed class SignalsHaveTime : Rule
{
    public override RuleInfo Info { get; } = new("CG5509", Severity.Warning,
        "PauseTime is above zero where a rolling update waits for signals.",
        "It is the time in which instances must signal: with none, the first batch fails and the update rolls back.",
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
                    PauseTime: PT0S
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
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            foreach (var update in template.RollingUpdate(group))
            {
                foreach (var pause in template.Texts(update, "PauseTime"))
                {
                    if (Durations.Seconds(pause.Text) == 0 && Waits(update, pause, template))
                    {
                        yield return At(pause.Place, $"Instances must signal within the PauseTime, and {pause.Text}{pause.Origin} is none: give as long as they take to start.");
                    }
                }
            }
        }
    }

    private static bool Waits(CheckedObject update, KnownText pause, CheckedTemplate template)
    {
        foreach (var waits in template.WhenTrue(update, "WaitOnResourceSignals"))
        {
            if (template.CanMeet(waits.When, pause.When))
            {
                return true;
            }
        }

        return false;
    }
}
