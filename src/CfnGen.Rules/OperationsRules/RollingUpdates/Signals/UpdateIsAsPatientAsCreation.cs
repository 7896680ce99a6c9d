using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>An update gives instances as much time as the creation does.</summary>
internal sealed class UpdateIsAsPatientAsCreation : Rule
{
    public override RuleInfo Info { get; } = new("CG5518", Severity.Info,
        "PauseTime is not shorter than the Timeout for which the creation waits.",
        "An instance that needs longer passes the creation and fails every update.",
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

    private const int DefaultPause = 300;
    private const int DefaultTimeout = 300;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.ResourcesOf(ResourcePolicies.Group))
        {
            foreach (var update in template.RollingUpdate(group))
            {
                foreach (var signal in template.ResourceSignal(group))
                {
                    if (template.WhenTrue(update, "WaitOnResourceSignals").Count > 0
                        && Seconds(update, "PauseTime", DefaultPause, template) is { } pause
                        && Seconds(signal, "Timeout", DefaultTimeout, template) is { } timeout
                        && pause < timeout)
                    {
                        yield return AtKey(update.Find("PauseTime") ?? update.Place, $"An instance has {Digits.Of(timeout)} seconds to signal when the group is created, and {Digits.Of(pause)} when it is updated: give both times the same length.");
                    }
                }
            }
        }
    }

    private static long? Seconds(CheckedObject policy, string key, long standard, CheckedTemplate template) =>
        policy.Find(key) is null ? standard
        : template.Texts(policy, key) is [var only] ? Durations.Seconds(only.Text)
        : null;
}
