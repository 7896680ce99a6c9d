using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A launch template names a machine or says what one must have.</summary>
internal sealed class TypeOrRequirements : Rule
{
    public override RuleInfo Info { get; } = new("CG3162", Severity.Error,
        "InstanceType and InstanceRequirements are not set together.",
        "EC2 refuses the launch template, and Auto Scaling the group.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-launchtemplatedata.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    InstanceType: t4g.micro
                    InstanceRequirements: {VCpuCount: {Min: 2}, MemoryMiB: {Min: 2048}}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    InstanceRequirements: {VCpuCount: {Min: 2}, MemoryMiB: {Min: 2048}}
            """,
    };

    private static readonly string[] Types = ["AWS::EC2::LaunchTemplate", "AWS::AutoScaling::AutoScalingGroup", "AWS::EC2::SpotFleet"];
    private static readonly string[] Definitions = ["LaunchTemplateData", "LaunchTemplateOverrides", "SpotFleetLaunchSpecification"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var definition in Definitions)
            {
                foreach (var one in template.Properties.ObjectsOf(type, definition))
                {
                    if (one.Find("InstanceRequirements") is { } entry
                        && template.CanMeet(template.WhenSet(one, "InstanceType"), template.WhenSet(one, "InstanceRequirements")))
                    {
                        yield return AtKey(entry, "'InstanceRequirements' and 'InstanceType' exclude each other: remove one of them.");
                    }
                }
            }
        }
    }
}
