using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class IopsFitTheSizeTests
{
    private readonly IopsFitTheSize rule = new();

    [Theory]
    [InlineData("VolumeType: io1, VolumeSize: 100, Iops: 5000")]
    [InlineData("VolumeType: gp3, VolumeSize: 1, Iops: 3000")]
    [InlineData("VolumeType: io2, VolumeSize: 4, Iops: 4000")]
    [InlineData("VolumeType: io1, Iops: 5000")]
    [InlineData("VolumeType: io1, VolumeSize: !Ref Free, Iops: 5000")]
    [InlineData("VolumeType: io1, VolumeSize: !If [IsFast, 100, 10], Iops: !If [IsFast, 5000, 500]")]
    public void Accepts_speeds_that_a_size_allows_and_what_deploy_time_knows(string volume)
    {
        var template = Instance(volume);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_branch_that_is_too_fast_for_its_size()
    {
        var template = Instance("VolumeType: gp3, VolumeSize: !If [IsFast, 10, 20], Iops: 6000");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,75) Resources/Web/Properties/BlockDeviceMappings/0/Ebs/Iops: A volume of the kind 'gp3' and 10 GiB has at most 5,000 Iops, not 6000."], findings);
    }

    private static string Instance(string volume) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsFast: !Equals [!Ref Free, fast]
        Resources:
          Web:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - DeviceName: /dev/xvda
                  Ebs: { {{volume}} }
        """;
}
