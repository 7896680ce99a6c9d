using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>A group may be as large as it must be.</summary>
internal sealed class MaxIsNotBelowMin : Rule
{
    public override RuleInfo Info { get; } = new("CG3461", Severity.Error,
        "The MaxSize of a group or of a scheduled action is not below its MinSize.",
        "Auto Scaling refuses it.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '3'
                  MaxSize: '2'
            """,
        Right = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '3'
            """,
    };

    private static readonly string[] Types = [AutoScalingRuleGroup.Group, "AWS::AutoScaling::ScheduledAction"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var sized in template.Properties.ObjectsOf(type))
            {
                foreach (var max in template.Numbers(sized, "MaxSize"))
                {
                    foreach (var min in template.Numbers(sized, "MinSize"))
                    {
                        if (max.Number < min.Number && template.CanMeet(max.When, min.When))
                        {
                            yield return At(max.Place, $"Raise MaxSize ({max.Text}{max.Origin}) to MinSize ({min.Text}{min.Origin}) or above.");
                        }
                    }
                }
            }
        }
    }
}
