using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>What every group checks anyway is not added to other checks.</summary>
internal sealed class CheckByEC2StandsAlone : Rule
{
    public override RuleInfo Info { get; } = new("CG3463", Severity.Error,
        "HealthCheckType is EC2, or others without EC2.",
        "Auto Scaling refuses the list: the checks of EC2 are always on.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html")
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
                  HealthCheckType: EC2,ELB
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
                  HealthCheckType: ELB
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var value in template.Properties.ValuesOf(AutoScalingRuleGroup.Group, "HealthCheckType"))
        {
            foreach (var literal in Literals.Of(value, template))
            {
                if (literal.Text.Contains(',', StringComparison.Ordinal) && HoldsEC2(literal.Text))
                {
                    yield return At(literal.Place, $"Remove EC2 from '{literal.Text}'{literal.Origin}: its checks are always on.");
                }
            }
        }
    }

    private static bool HoldsEC2(string text)
    {
        foreach (var kind in text.Split(','))
        {
            if (kind.Trim() == "EC2")
            {
                return true;
            }
        }

        return false;
    }
}
