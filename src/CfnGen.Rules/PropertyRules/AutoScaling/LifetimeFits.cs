using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>Instances live at least a day.</summary>
internal sealed class LifetimeFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3465", Severity.Error,
        "MaxInstanceLifetime is 0, for no limit, or a day (86400) to a year (31536000).",
        "Auto Scaling refuses shorter and longer ones.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html")
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
                  MaxInstanceLifetime: 3600
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
                  MaxInstanceLifetime: 86400
            """,
    };

    private const int Day = 86_400;
    private const int Year = 31_536_000;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(AutoScalingRuleGroup.Group))
        {
            foreach (var lifetime in template.Numbers(group, "MaxInstanceLifetime"))
            {
                if (lifetime.Number is not 0 and (< Day or > Year))
                {
                    yield return At(lifetime.Place, $"Take 0, or {Digits.Of(Day)} to {Digits.Of(Year)} seconds, not {lifetime.Text}{lifetime.Origin}.");
                }
            }
        }
    }
}
