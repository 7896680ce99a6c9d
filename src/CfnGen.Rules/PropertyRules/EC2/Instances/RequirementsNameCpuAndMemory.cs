using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>Who lets EC2 choose a machine says how large it must be.</summary>
internal sealed class RequirementsNameCpuAndMemory : Rule
{
    public override RuleInfo Info { get; } = new("CG3163", Severity.Error,
        "InstanceRequirements have VCpuCount and MemoryMiB, and not both a list of allowed types and one of excluded types.",
        "EC2 refuses the requirements.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-launchtemplate-instancerequirements.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    InstanceRequirements: {VCpuCount: {Min: 2}}
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

    private static readonly string[] Needed = ["VCpuCount", "MemoryMiB"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var requirements in template.Properties.ObjectsOf("AWS::EC2::LaunchTemplate", "InstanceRequirements"))
        {
            foreach (var property in Needed)
            {
                if (template.CanLack(requirements, property, requirements.When))
                {
                    yield return AtKey(requirements.Place, $"InstanceRequirements need '{property}'.");
                }
            }
        }

        foreach (var type in new[] { "AWS::EC2::LaunchTemplate", "AWS::AutoScaling::AutoScalingGroup" })
        {
            foreach (var requirements in template.Properties.ObjectsOf(type, "InstanceRequirements"))
            {
                if (Clash(template, requirements) is { } entry)
                {
                    yield return AtKey(entry, "'ExcludedInstanceTypes' and 'AllowedInstanceTypes' exclude each other: remove one of them.");
                }
            }
        }
    }

    private static Place? Clash(CheckedTemplate template, CheckedObject requirements) =>
        template.CanMeet(template.WhenSet(requirements, "AllowedInstanceTypes"), template.WhenSet(requirements, "ExcludedInstanceTypes"))
            ? requirements.Find("ExcludedInstanceTypes")
            : null;
}
