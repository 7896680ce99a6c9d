using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Storage;

/// <summary>The volumes of instances are encrypted, whatever the account's default says.</summary>
internal sealed class VolumeIsEncrypted : Rule
{
    public override RuleInfo Info { get; } = new("CG4402", Severity.Info,
        "The volumes that an instance, a launch template or a launch configuration declares are encrypted.",
        "Without the property the account's default decides, which differs from region to region.",
        "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    ImageId: ami-0a1b2c3d
                    MetadataOptions: {HttpTokens: required}
                    BlockDeviceMappings: [{DeviceName: /dev/xvda, Ebs: {VolumeSize: 20}}]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    ImageId: ami-0a1b2c3d
                    MetadataOptions: {HttpTokens: required}
                    BlockDeviceMappings: [{DeviceName: /dev/xvda, Ebs: {VolumeSize: 20, Encrypted: true}}]
            """,
    };

    private static readonly string[] Types = ["AWS::AutoScaling::LaunchConfiguration", "AWS::EC2::Instance", "AWS::EC2::LaunchTemplate"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var type in Types)
        {
            foreach (var volume in template.Properties.ValuesOf(type, "Ebs"))
            {
                // A copy of a snapshot is as the snapshot was.
                if (volume.Place["SnapshotId"] is not null)
                {
                    continue;
                }

                var encrypted = volume.Place["Encrypted"];
                if (encrypted is null ? volume.Place.Node is Model.Documents.MappingNode : string.Equals(encrypted.Text, "false", StringComparison.OrdinalIgnoreCase))
                {
                    yield return AtKey(encrypted ?? volume.Place, "Encrypt this volume: set 'Encrypted: true'.");
                }
            }
        }
    }
}
