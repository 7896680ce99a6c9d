using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>An update keeps no more instances in service than there are.</summary>
internal sealed class InstancesInServiceFitTheGroup : Rule
{
    public override RuleInfo Info { get; } = new("CG5516", Severity.Info,
        "MinInstancesInService is at most the number of instances that the group starts with.",
        "Each update first starts further instances, only to have as many as that.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: 3
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
                    MinInstancesInService: 2
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
            foreach (var inService in template.Numbers(group.Update, "MinInstancesInService"))
            {
                foreach (var size in RollingGroup.InitialSizes(group.Properties, template))
                {
                    if (inService.Number > size.Number && IsBelowMaxSize(inService, group, template) && template.CanMeet(inService.When, size.When))
                    {
                        yield return At(inService.Place, $"The group starts with {size.Text}{size.Origin} instances: an update that keeps {inService.Text}{inService.Origin} in service starts more first.");
                        break;
                    }
                }
            }
        }
    }

    // Above it the update is refused, which is another rule's business.
    private static bool IsBelowMaxSize(KnownNumber inService, RollingGroup group, CheckedTemplate template)
    {
        foreach (var most in template.Numbers(group.Properties, "MaxSize"))
        {
            if (inService.Number >= most.Number)
            {
                return false;
            }
        }

        return true;
    }
}
