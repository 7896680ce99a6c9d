using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class VolumeSizeFitsTests
{
    private readonly VolumeSizeFits rule = new();

    [Theory]
    [InlineData("VolumeType: gp3, VolumeSize: 8")]
    [InlineData("VolumeType: sc1, VolumeSize: 125")]
    [InlineData("VolumeType: gp3, VolumeSize: !Ref Free")]
    [InlineData("VolumeType: !Ref Free, VolumeSize: 100000")]
    [InlineData("VolumeType: !If [IsCold, sc1, gp3], VolumeSize: !If [IsCold, 500, 8]")]
    public void Accepts_sizes_of_a_kind_and_what_deploy_time_knows(string volume)
    {
        var template = Instance(volume);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_size_that_is_too_small_or_too_large()
    {
        var small = Instance("VolumeType: !If [IsCold, sc1, gp3], VolumeSize: 8");
        var large = Instance("VolumeType: standard, VolumeSize: 2000");

        var findings = Check.With(rule, small).Concat(Check.With(rule, large));

        Assert.Equal(
            [
                "(11,66) Resources/Web/Properties/BlockDeviceMappings/0/Ebs/VolumeSize: A volume of the kind 'sc1' has 125 to 16,384 GiB, not 8.",
                "(11,52) Resources/Web/Properties/BlockDeviceMappings/0/Ebs/VolumeSize: A volume of the kind 'standard' has 1 to 1,024 GiB, not 2000.",
            ],
            findings);
    }

    private static string Instance(string volume) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsCold: !Equals [!Ref Free, cold]
        Resources:
          Web:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - DeviceName: /dev/xvda
                  Ebs: { {{volume}} }
        """;
}
