using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.AutoScaling;

/// <summary>A group that counts in weights knows the weight of each machine.</summary>
internal sealed class WeightsAreAllGiven : Rule
{
    public override RuleInfo Info { get; } = new("CG3466", Severity.Error,
        "Of the overrides of a MixedInstancesPolicy all have a WeightedCapacity from 1 to 999, or none has one.",
        "Auto Scaling refuses the group.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups-instance-weighting.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
                  MixedInstancesPolicy:
                    LaunchTemplate:
                      LaunchTemplateSpecification: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                      Overrides: [{InstanceType: m7g.large, WeightedCapacity: '1'}, {InstanceType: m7g.xlarge}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  VPCZoneIdentifier: [subnet-0a1b2c3d]
                  MinSize: '2'
                  MaxSize: '4'
                  MixedInstancesPolicy:
                    LaunchTemplate:
                      LaunchTemplateSpecification: {LaunchTemplateId: lt-0a1b2c3d, Version: '1'}
                      Overrides: [{InstanceType: m7g.large, WeightedCapacity: '1'}, {InstanceType: m7g.xlarge, WeightedCapacity: '2'}]
            """,
    };

    private const int Heaviest = 999;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var list in template.Properties.ValuesOf(AutoScalingRuleGroup.Group, "Overrides"))
        {
            if (!HasWeight(list.Place))
            {
                continue;
            }

            foreach (var item in list.Place.Items)
            {
                if (item.Node is Model.Documents.MappingNode && item["WeightedCapacity"] is null && item["Fn::Transform"] is null)
                {
                    yield return At(item, "Other machines of the group have a weight: give this one a 'WeightedCapacity', too.");
                }
            }
        }

        foreach (var machine in template.Properties.ObjectsOf(AutoScalingRuleGroup.Group, "LaunchTemplateOverrides"))
        {
            foreach (var weight in template.Numbers(machine, "WeightedCapacity"))
            {
                if (weight.Number is < 1 or > Heaviest)
                {
                    yield return At(weight.Place, $"A weight is from 1 to {Digits.Of(Heaviest)}, not {weight.Text}{weight.Origin}.");
                }
            }
        }
    }

    private static bool HasWeight(Place list)
    {
        foreach (var item in list.Items)
        {
            if (item["WeightedCapacity"] is { Text: not null })
            {
                return true;
            }
        }

        return false;
    }
}
