using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>An update leaves some of the instances in service.</summary>
internal sealed class UpdateKeepsInstancesInService : Rule
{
    public override RuleInfo Info { get; } = new("CG5515", Severity.Info,
        "MinInstancesInService is above zero where a batch can hold every instance that the group starts with.",
        "All instances are taken out together, and nobody answers until the new ones have started.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MaxBatchSize: 2
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
                    MaxBatchSize: 2
                    MinInstancesInService: 1
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
            if (!NeedsNone(group, template))
            {
                continue;
            }

            foreach (var size in RollingGroup.InitialSizes(group.Properties, template))
            {
                // A group of at most one must take that one out.
                if (size.Number > 0 && Batch(group, template) >= size.Number && MaxSize(group, template) > 1)
                {
                    yield return AtKey(group.Update.Place, $"An update takes out all of the {size.Text}{size.Origin} instances that '{group.Resource.Name}' starts with: set MinInstancesInService.");
                    break;
                }
            }
        }
    }

    private static bool NeedsNone(RollingGroup group, CheckedTemplate template) =>
        group.Update.Find("MinActiveInstancesPercent") is null
        && (group.Update.Find("MinInstancesInService") is null || template.Numbers(group.Update, "MinInstancesInService") is [{ Number: 0, Origin: "" }]);

    private static double Batch(RollingGroup group, CheckedTemplate template) =>
        group.Update.Find("MaxBatchSize") is null ? 1 : template.Numbers(group.Update, "MaxBatchSize") is [var only] ? only.Number : 0;

    private static double MaxSize(RollingGroup group, CheckedTemplate template) =>
        template.Numbers(group.Properties, "MaxSize") is [var only] ? only.Number : 0;
}
