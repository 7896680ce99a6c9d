using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>A group begins at a size that it may have.</summary>
internal sealed class DesiredLiesBetween : Rule
{
    public override RuleInfo Info { get; } = new("CG3462", Severity.Error,
        "The DesiredCapacity of a group or of a scheduled action lies between its MinSize and its MaxSize.",
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
                  MinSize: '2'
                  MaxSize: '4'
                  DesiredCapacity: '1'
            """,
        Right = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
                  DesiredCapacity: '2'
            """,
    };

    private static readonly string[] Types = [AutoScalingRuleGroup.Group, "AWS::AutoScaling::ScheduledAction"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var sized in template.Properties.ObjectsOf(type))
            {
                foreach (var desired in template.Numbers(sized, "DesiredCapacity"))
                {
                    foreach (var min in template.Numbers(sized, "MinSize"))
                    {
                        if (desired.Number < min.Number && template.CanMeet(desired.When, min.When))
                        {
                            yield return At(desired.Place, $"Raise DesiredCapacity ({desired.Text}{desired.Origin}) to MinSize ({min.Text}{min.Origin}) or above.");
                        }
                    }

                    foreach (var max in template.Numbers(sized, "MaxSize"))
                    {
                        if (desired.Number > max.Number && template.CanMeet(desired.When, max.When))
                        {
                            yield return At(desired.Place, $"Lower DesiredCapacity ({desired.Text}{desired.Origin}) to MaxSize ({max.Text}{max.Origin}) or below.");
                        }
                    }
                }
            }
        }
    }
}
