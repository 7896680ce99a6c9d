using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Scaling.Policies;

/// <summary>Only a percentage needs a least number of instances.</summary>
internal sealed class LeastAdjustmentGoesWithPercentage : Rule
{
    public override RuleInfo Info { get; } = new("CG5010", Severity.Warning,
        "MinAdjustmentMagnitude stands only beside PercentChangeInCapacity.",
        "A number of instances needs no least number: the property has no effect, or the policy is refused.",
        ScalingGuide.Policy)
    {
        Wrong = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: ChangeInCapacity
                  ScalingAdjustment: 1
                  MinAdjustmentMagnitude: 1
            """),
        Right = ScalingGuide.GroupWith("""
              Grow:
                Type: AWS::AutoScaling::ScalingPolicy
                Properties:
                  AutoScalingGroupName: !Ref Group
                  AdjustmentType: PercentChangeInCapacity
                  ScalingAdjustment: 25
                  MinAdjustmentMagnitude: 1
            """),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var policy in ScalingPolicies.Of(template))
        {
            foreach (var least in template.Values(policy.Settings, "MinAdjustmentMagnitude"))
            {
                foreach (var type in template.Texts(policy.Settings, "AdjustmentType"))
                {
                    if (type.Text is "ChangeInCapacity" or "ExactCapacity" && type.Origin.Length == 0 && template.CanMeet(least.When, type.When))
                    {
                        yield return At(least.Place, $"Remove MinAdjustmentMagnitude: the adjustment is a number ({type.Text}), not a percentage.");
                    }
                }
            }
        }
    }
}
