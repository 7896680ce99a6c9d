using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A volume is large enough for its speed.</summary>
internal sealed class IopsFitTheSize : Rule
{
    public override RuleInfo Info { get; } = new("CG3153", Severity.Error,
        "Iops is at most so many times the size in GiB: 50 for io1, 500 for gp3, 1,000 for io2.",
        "EC2 refuses the volume; an instance or a group does not start.",
        "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: !Select [0, !GetAZs '']
                  Size: 20
                  VolumeType: io1
                  Iops: 3000
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: !Select [0, !GetAZs '']
                  Size: 60
                  VolumeType: io1
                  Iops: 3000
            """,
    };

    // Of gp3 every volume has these, however small.
    private const int Given = 3_000;

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var volume in template.AllVolumes())
        {
            foreach (var kind in template.Texts(volume, "VolumeType"))
            {
                if (PerGiB(kind.Text.ToLowerInvariant()) is not { } times)
                {
                    continue;
                }

                foreach (var iops in template.Numbers(volume, "Iops"))
                {
                    foreach (var size in template.Numbers(volume, Volumes.SizeOf(volume)))
                    {
                        if (iops.Number > size.Number * times
                            && (times != 500 || iops.Number > Given)
                            && template.CanMeet(kind.When, iops.When.And(size.When)))
                        {
                            yield return At(iops.Place, $"A volume of the kind '{kind.Text}'{kind.Origin} and {size.Text}{size.Origin} GiB has at most {Digits.Grouped((long)(size.Number * times))} Iops, not {iops.Text}{iops.Origin}.");
                        }
                    }
                }
            }
        }
    }

    private static int? PerGiB(string kind) => kind switch
    {
        "io1" => 50,
        "gp3" => 500,
        "io2" => 1_000,
        _ => null,
    };
}
