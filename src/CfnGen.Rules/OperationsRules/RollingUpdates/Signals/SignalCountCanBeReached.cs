using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>A group starts with as many instances as its creation wants signals of.</summary>
internal sealed class SignalCountCanBeReached : Rule
{
    public override RuleInfo Info { get; } = new("CG5510", Severity.Warning,
        "The Count of a group's ResourceSignal is at most the number of instances that it starts with.",
        "The creation waits for a signal that no instance sends, until the timeout, and fails.",
        Guide.CreationPolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Count: 3, Timeout: PT15M}}
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
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var properties in template.Properties.ObjectsOf(ResourcePolicies.Group))
        {
            foreach (var signal in template.ResourceSignal(properties.Resource))
            {
                foreach (var count in SignalCounts.Of(signal, template))
                {
                    foreach (var size in RollingGroup.InitialSizes(properties, template))
                    {
                        if (count.Number > size.Number && template.CanMeet(count.When, size.When))
                        {
                            yield return At(count.Place, $"Wait for at most as many signals as there are instances, {size.Text}{size.Origin}, and not {count.Text}{count.Origin}.");
                            break;
                        }
                    }
                }
            }
        }
    }
}
