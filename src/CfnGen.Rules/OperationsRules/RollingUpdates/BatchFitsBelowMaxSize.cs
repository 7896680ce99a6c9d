using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>A rolling update can end instances only if it may keep fewer in service than the group can hold.</summary>
internal sealed class BatchFitsBelowMaxSize : Rule
{
    public override RuleInfo Info { get; } = new("CG5501", Severity.Error,
        "MinInstancesInService is below MaxSize.",
        "CloudFormation refuses the update, because no instance may be taken out of service.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: 4
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
                    MinInstancesInService: 3
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
                foreach (var most in template.Numbers(group.Properties, "MaxSize"))
                {
                    if (inService.Number >= most.Number && template.CanMeet(inService.When, most.When))
                    {
                        yield return At(inService.Place, $"Keep MinInstancesInService, {inService.Text}{inService.Origin}, below MaxSize, {most.Text}{most.Origin}, or raise MaxSize.");
                        break;
                    }
                }
            }
        }
    }
}
