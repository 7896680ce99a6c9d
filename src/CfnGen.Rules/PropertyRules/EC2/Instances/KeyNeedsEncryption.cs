using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Instances;

/// <summary>A volume with a key is encrypted.</summary>
internal sealed class KeyNeedsEncryption : Rule
{
    public override RuleInfo Info { get; } = new("CG3154", Severity.Error,
        "A volume with KmsKeyId does not set Encrypted to false.",
        "EC2 refuses a key for a volume that is not encrypted.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: !Select [0, !GetAZs '']
                  Size: 20
                  Encrypted: false
                  KmsKeyId: alias/disks
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::Volume
                Properties:
                  AvailabilityZone: !Select [0, !GetAZs '']
                  Size: 20
                  Encrypted: true
                  KmsKeyId: alias/disks
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var volume in template.AllVolumes())
        {
            foreach (var encrypted in template.Texts(volume, "Encrypted"))
            {
                if (encrypted.Text == "false" && template.CanHave(volume, "KmsKeyId", encrypted.When))
                {
                    yield return At(encrypted.Place, $"A volume with a key is encrypted: set Encrypted{encrypted.Origin} to true, or remove 'KmsKeyId'.");
                }
            }
        }
    }
}
