using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.RollingUpdates;

/// <summary>The numbers of a rolling update lie where CloudFormation takes them.</summary>
internal sealed class BatchIsWithinItsLimits : Rule
{
    public override RuleInfo Info { get; } = new("CG5502", Severity.Error,
        "In a rolling update MaxBatchSize is 1 to 100, MinInstancesInService not negative, and percentages are 0 to 100.",
        "CloudFormation refuses the template.",
        Guide.UpdatePolicy)
    {
        Wrong = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MaxBatchSize: 101
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
                    MaxBatchSize: 100
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
                foreach (var entry in update.Entries)
                {
                    if (Limits(entry.Name) is { } limits)
                    {
                        foreach (var number in template.Numbers(update, entry.Name))
                        {
                            if (number.Number < limits.Least || number.Number > limits.Most)
                            {
                                yield return At(number.Place, $"{entry.Name} is {limits.Words}, and not {number.Text}{number.Origin}.");
                            }
                        }
                    }
                }
            }
        }
    }

    private static Limit? Limits(string key) => key switch
    {
        "MaxBatchSize" => new(1, 100, "1 to 100"),
        "MinInstancesInService" => new(0, double.MaxValue, "0 or more"),
        "MinSuccessfulInstancesPercent" or "MinActiveInstancesPercent" => new(0, 100, "0 to 100"),
        _ => null,
    };

    private sealed record Limit(double Least, double Most, string Words);
}
