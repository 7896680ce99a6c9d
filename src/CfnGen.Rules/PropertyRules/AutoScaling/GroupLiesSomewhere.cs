using CfnGen.Rules.Conditions;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>A group knows where to start its instances.</summary>
internal sealed class GroupLiesSomewhere : Rule
{
    public override RuleInfo Info { get; } = new("CG3464", Severity.Error,
        "A group has VPCZoneIdentifier or AvailabilityZones.",
        "Auto Scaling refuses a group without a place, unless it copies an instance.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                  MinSize: '2'
                  MaxSize: '4'
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
            """,
    };

    private static readonly string[] Places = ["VPCZoneIdentifier", "AvailabilityZones", "AvailabilityZoneIds", "InstanceId"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var group in template.Properties.ObjectsOf(AutoScalingRuleGroup.Group))
        {
            if (!group.HasMacro && CanLackAll(template, group))
            {
                yield return AtKey(group.Place, "A group needs 'VPCZoneIdentifier' (subnets) or 'AvailabilityZones'.");
            }
        }
    }

    private static bool CanLackAll(CheckedTemplate template, CheckedObject group)
    {
        List<Assumptions> placeless = [group.When];
        foreach (var place in Places)
        {
            var still = new List<Assumptions>();
            foreach (var absent in template.WhenAbsent(group, place))
            {
                foreach (var before in placeless)
                {
                    if (template.CanMeet(before, absent))
                    {
                        still.Add(before.And(absent));
                    }
                }
            }

            placeless = still;
        }

        return placeless.Count > 0;
    }
}
