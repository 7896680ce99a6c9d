using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates.Signals;

/// <summary>The creation of a group waits for each of its instances.</summary>
internal sealed class CreationWaitsForEveryInstance : Rule
{
    public override RuleInfo Info { get; } = new("CG5511", Severity.Info,
        "The Count of a group's ResourceSignal is the number of instances that it starts with.",
        "The creation succeeds although some of the instances may not work.",
        Guide.CreationPolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                CreationPolicy: {ResourceSignal: {Timeout: PT15M}}
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
                        if (count.Number > 0 && count.Number < size.Number && template.CanMeet(count.When, size.When))
                        {
                            yield return At(count.Place, $"The group starts with {size.Text}{size.Origin} instances, and its creation waits for {count.Text}{count.Origin}: set Count to the same number.");
                            break;
                        }
                    }
                }
            }
        }
    }
}
