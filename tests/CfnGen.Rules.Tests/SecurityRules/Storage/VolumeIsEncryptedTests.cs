using CfnGen.Rules.SecurityRules.Storage;

namespace CfnGen.Rules.Tests.SecurityRules.Storage;

public sealed class VolumeIsEncryptedTests
{
    private readonly VolumeIsEncrypted rule = new();

    [Fact]
    public void Accepts_an_encrypted_volume_and_one_from_a_snapshot()
    {
        const string Template = """
            Parameters:
              Encrypt: {Type: String}
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    BlockDeviceMappings: [{DeviceName: /dev/xvda, Ebs: {Encrypted: true}}, {DeviceName: /dev/xvdb, Ebs: {SnapshotId: snap-0a1b2c3d}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_volume_that_is_not_encrypted()
    {
        const string Template = """
            Parameters:
              Encrypt: {Type: String}
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    BlockDeviceMappings: [{DeviceName: /dev/xvda, Ebs: {Encrypted: false}}, {DeviceName: /dev/xvdb, Ebs: {VolumeSize: 8}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,61) Resources/It/Properties/LaunchTemplateData/BlockDeviceMappings/0/Ebs/Encrypted: Encrypt this volume: set 'Encrypted: true'.",
                "(8,105) Resources/It/Properties/LaunchTemplateData/BlockDeviceMappings/1/Ebs: Encrypt this volume: set 'Encrypted: true'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Encrypt: {Type: String}
            Resources:
              It:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData:
                    BlockDeviceMappings: [{DeviceName: /dev/xvda, Ebs: {Encrypted: !Ref Encrypt}}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
