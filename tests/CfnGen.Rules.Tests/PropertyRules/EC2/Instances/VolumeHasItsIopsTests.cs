using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class VolumeHasItsIopsTests
{
    private readonly VolumeHasItsIops rule = new();

    [Theory]
    [InlineData("VolumeType: io1, Iops: 100")]
    [InlineData("VolumeType: gp3")]
    [InlineData("VolumeType: gp3, Iops: 80000")]
    [InlineData("VolumeType: gp2")]
    [InlineData("VolumeType: !Ref Free")]
    [InlineData("VolumeType: io2, Iops: !Ref Free")]
    [InlineData("VolumeType: !If [IsFast, io2, gp2], Iops: !If [IsFast, 5000, !Ref AWS::NoValue]")]
    public void Accepts_speeds_that_a_kind_has_and_what_deploy_time_knows(string volume)
    {
        var template = Instance(volume);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_default_where_its_condition_sets_the_speed()
    {
        var template = Instance("VolumeType: !Ref Kind, Iops: !If [IsIo1, 500, !Ref AWS::NoValue]");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_missing_speed_in_a_branch()
    {
        var template = Instance("VolumeType: !If [IsFast, io2, gp2]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(13,43) Resources/Web/Properties/BlockDeviceMappings/0/Ebs/VolumeType/Fn::If/1: A volume of the kind 'io2' needs 'Iops'."], findings);
    }

    [Fact]
    public void Reports_a_speed_out_of_range_also_of_a_volume_of_its_own()
    {
        const string Template = """
            Resources:
              Disk:
                Type: AWS::EC2::Volume
                Properties: {AvailabilityZone: !Select [0, !GetAZs ''], Size: 100, VolumeType: GP3, Iops: 2000}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(4,95) Resources/Disk/Properties/Iops: A volume of the kind 'GP3' takes 3,000 to 80,000 Iops, not 2000."], findings);
    }

    private static string Instance(string volume) => $$"""
        Parameters:
          Free: {Type: String}
          Kind: {Type: String, Default: io1}
        Conditions:
          IsFast: !Equals [!Ref Free, fast]
          IsIo1: !Equals [!Ref Kind, io1]
        Resources:
          Web:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - DeviceName: /dev/xvda
                  Ebs: { {{volume}} }
        """;
}
