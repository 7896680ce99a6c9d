using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A volume has a size that its kind can have.</summary>
internal sealed class VolumeSizeFits : Rule
{
    public override RuleInfo Info { get; } = new("CG3152", Severity.Error,
        "The size of a volume lies in the range of its kind.",
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
                  VolumeType: st1
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: !Select [0, !GetAZs '']
                  Size: 125
                  VolumeType: st1
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var volume in template.AllVolumes())
        {
            foreach (var kind in template.Texts(volume, "VolumeType"))
            {
                var (least, most) = RangeOf(kind.Text.ToLowerInvariant());
                foreach (var size in template.Numbers(volume, Volumes.SizeOf(volume)))
                {
                    if (most > 0 && (size.Number < least || size.Number > most) && template.CanMeet(kind.When, size.When))
                    {
                        yield return At(size.Place, $"A volume of the kind '{kind.Text}'{kind.Origin} has {Digits.Grouped(least)} to {Digits.Grouped(most)} GiB, not {size.Text}{size.Origin}.");
                    }
                }
            }
        }
    }

    private static (int Least, int Most) RangeOf(string kind) => kind switch
    {
        "gp2" => (1, 16_384),
        "gp3" => (1, 65_536),
        "io1" => (4, 16_384),
        "io2" => (4, 65_536),
        "st1" or "sc1" => (125, 16_384),
        "standard" => (1, 1_024),
        _ => (0, 0),
    };
}
