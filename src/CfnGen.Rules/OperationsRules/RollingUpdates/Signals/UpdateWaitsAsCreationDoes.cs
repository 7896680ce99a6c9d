using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>A group that waits for signals does so when it is created and when it is updated.</summary>
internal sealed class UpdateWaitsAsCreationDoes : Rule
{
    public override RuleInfo Info { get; } = new("CG5508", Severity.Warning,
        "A group with a rolling update waits for signals in both of its policies, or in none.",
        "One of the two takes instances for working that never said so: a broken image passes the update, or the creation.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT15M}}
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MaxBatchSize: 1
                    PauseTime: PT15M
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
                    MaxBatchSize: 1
                    PauseTime: PT15M
                    WaitOnResourceSignals: true
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
                foreach (var waits in template.WhenTrue(update, "WaitOnResourceSignals"))
                {
                    if (group.Place["CreationPolicy"] is null)
                    {
                        yield return At(waits.Place, $"'{group.Name}' waits for signals when it is updated, but not when it is created: give it a CreationPolicy with ResourceSignal.");
                    }
                }

                if (CreationWaits(group, template) && !UpdateMayWait(update, template))
                {
                    yield return AtKey(update.Place, $"'{group.Name}' waits for signals when it is created, but not when it is updated: set WaitOnResourceSignals.");
                }
            }
        }
    }

    private static bool CreationWaits(CheckedResource group, CheckedTemplate template)
    {
        foreach (var signal in template.ResourceSignal(group))
        {
            if (signal.Find("Count") is null or { Text: not (null or "0") })
            {
                return true;
            }
        }

        return false;
    }

    private static bool UpdateMayWait(CheckedObject update, CheckedTemplate template)
    {
        foreach (var value in template.Values(update, "WaitOnResourceSignals"))
        {
            if (!string.Equals(value.Place.Text ?? "true", "false", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
