using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>What policies scale has no fixed size in the template.</summary>
internal sealed class SizeIsLeftToScaling : Rule
{
    private const string Service = "AWS::ECS::Service";

    public override RuleInfo Info { get; } = new("CG5003", Severity.Warning,
        "A group or service that is scaled leaves its present size to scaling.",
        "Every update of it sets the size back to the template's: with the load of ten instances, nine of them end at once. Without DesiredCapacity a group starts at MinSize, without DesiredCount a service starts with one task, and an update keeps what scaling has reached.",
        ScalingGuide.Group)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d4e5f60718, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: 1
                  MaxSize: 4
                  DesiredCapacity: 2
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
            """,
        Right = ScalingGuide.GroupWith("""
              Track:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  PolicyType: TargetTrackingScaling
                  TargetTrackingConfiguration:
                    TargetValue: 50
                    PredefinedMetricSpecification: {PredefinedMetricType: ASGAverageCPUUtilization}
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf("AWS::AutoScaling::AutoScalingGroup"))
        {
            foreach (var finding in Check(template, group, "DesiredCapacity", WhenScaled(template, group.Resource)))
            {
                yield return finding;
            }
        }

        foreach (var service in template.Properties.ObjectsOf(Service))
        {
            foreach (var finding in Check(template, service, "DesiredCount", WhenRegistered(template, service.Resource)))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Check(CheckedTemplate template, CheckedObject scaled, string property, List<Assumptions> whenScaled)
    {
        foreach (var size in template.Values(scaled, property))
        {
            foreach (var when in whenScaled)
            {
                if (template.CanMeet(size.When, when))
                {
                    yield return At(size.Place, $"Leave '{property}' out: '{scaled.Resource.Name}' is scaled, and each update of it would undo what scaling has reached.");
                    break;
                }
            }
        }
    }

    private static List<Assumptions> WhenScaled(CheckedTemplate template, CheckedResource group)
    {
        var found = new List<Assumptions>();
        foreach (var policy in ScalingPolicies.Of(template))
        {
            // A forecast alone may leave the size as it is.
            if (ReferenceEquals(policy.Scaled, group) && policy.Kind != PolicyKind.Other)
            {
                found.Add(policy.When);
            }
        }

        return found;
    }

    // The id of a service is put together from the names of its cluster and its own.
    private static List<Assumptions> WhenRegistered(CheckedTemplate template, CheckedResource service)
    {
        var found = new List<Assumptions>();
        foreach (var target in template.Properties.ObjectsOf(ScaledService.Target))
        {
            if (ScaledService.MayBe(template, target.Resource, service))
            {
                found.Add(target.When);
            }
        }

        return found;
    }
}
