using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A volume has only the settings of its kind.</summary>
internal sealed class VolumeSettingsAreHeeded : Rule
{
    public override RuleInfo Info { get; } = new("CG3151", Severity.Warning,
        "Iops is set for volumes of the kinds gp3, io1 and io2 only, Throughput for gp3 only.",
        "The setting has no effect, or EC2 refuses it.",
        "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: !Select [0, !GetAZs '']
                  Size: 100
                  VolumeType: gp2
                  Iops: 3000
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: !Select [0, !GetAZs '']
                  Size: 100
                  VolumeType: gp3
                  Iops: 3000
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var volume in template.AllVolumes())
        {
            foreach (var kind in template.Texts(volume, "VolumeType"))
            {
                var name = kind.Text.ToLowerInvariant();
                if (name is "gp2" or "st1" or "sc1" or "standard" && template.CanHave(volume, "Iops", kind.When))
                {
                    yield return AtKey(volume.Find("Iops")!, $"A volume of the kind '{kind.Text}'{kind.Origin} has no 'Iops': remove it, or take gp3.");
                }

                if (name is "gp2" or "io1" or "io2" or "st1" or "sc1" or "standard" && template.CanHave(volume, "Throughput", kind.When))
                {
                    yield return AtKey(volume.Find("Throughput")!, $"A volume of the kind '{kind.Text}'{kind.Origin} has no 'Throughput': remove it, or take gp3.");
                }
            }
        }
    }
}
