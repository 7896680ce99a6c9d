using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class VolumeSettingsAreHeededTests
{
    private readonly VolumeSettingsAreHeeded rule = new();

    [Theory]
    [InlineData("VolumeType: gp3, Iops: 3000, Throughput: 125")]
    [InlineData("VolumeType: gp2")]
    [InlineData("Iops: 3000")]
    [InlineData("VolumeType: !Ref Free, Iops: 3000")]
    [InlineData("VolumeType: !If [IsFast, gp3, gp2], Iops: !If [IsFast, 3000, !Ref AWS::NoValue]")]
    public void Accepts_the_settings_of_a_kind_and_what_deploy_time_knows(string volume)
    {
        var template = LaunchTemplate(volume);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_settings_of_other_kinds()
    {
        var template = LaunchTemplate("VolumeType: !If [IsFast, gp3, st1], Iops: 3000, Throughput: 125");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(12,56) Resources/Web/Properties/LaunchTemplateData/BlockDeviceMappings/0/Ebs/Iops: A volume of the kind 'st1' has no 'Iops': remove it, or take gp3.",
                "(12,68) Resources/Web/Properties/LaunchTemplateData/BlockDeviceMappings/0/Ebs/Throughput: A volume of the kind 'st1' has no 'Throughput': remove it, or take gp3.",
            ],
            findings);
    }

    private static string LaunchTemplate(string volume) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsFast: !Equals [!Ref Free, fast]
        Resources:
          Web:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                BlockDeviceMappings:
                  - DeviceName: /dev/xvda
                    Ebs: { {{volume}} }
        """;
}
