using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A volume of provisioned speed says which, within what its kind can do.</summary>
internal sealed class VolumeHasItsIops : Rule
{
    public override RuleInfo Info { get; } = new("CG3150", Severity.Error,
        "A volume of the kind io1 or io2 has Iops, and Iops lies in the range of its kind.",
        "EC2 refuses the volume; an instance or a group does not start.",
        "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    BlockDeviceMappings:
                      - DeviceName: /dev/xvda
                        Ebs: {VolumeType: io2, VolumeSize: 100}
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    BlockDeviceMappings:
                      - DeviceName: /dev/xvda
                        Ebs: {VolumeType: io2, VolumeSize: 100, Iops: 5000}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var volume in template.AllVolumes())
        {
            foreach (var kind in template.Texts(volume, "VolumeType"))
            {
                var (least, most) = RangeOf(kind.Text.ToLowerInvariant());
                if (most == 0)
                {
                    continue;
                }

                if (!kind.Text.Equals("gp3", StringComparison.OrdinalIgnoreCase) && template.CanLack(volume, "Iops", kind.When))
                {
                    yield return At(kind.Place, $"A volume of the kind '{kind.Text}'{kind.Origin} needs 'Iops'.");
                }

                foreach (var iops in template.Numbers(volume, "Iops"))
                {
                    if ((iops.Number < least || iops.Number > most) && template.CanMeet(kind.When, iops.When))
                    {
                        yield return At(iops.Place, $"A volume of the kind '{kind.Text}'{kind.Origin} takes {Digits.Grouped(least)} to {Digits.Grouped(most)} Iops, not {iops.Text}{iops.Origin}.");
                    }
                }
            }
        }
    }

    private static (int Least, int Most) RangeOf(string kind) => kind switch
    {
        "io1" => (100, 64_000),
        "io2" => (100, 256_000),
        "gp3" => (3_000, 80_000),
        _ => (0, 0),
    };
}
