using CfnGen.Rules.PropertyRules.EC2.Instances;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Instances;

public sealed class VirtualNameIsEphemeralTests
{
    private readonly VirtualNameIsEphemeral rule = new();

    [Theory]
    [InlineData("ephemeral0")]
    [InlineData("ephemeral23")]
    [InlineData("!Ref Free")]
    public void Accepts_devices_of_an_instance_and_what_deploy_time_knows(string name)
    {
        var template = Instance(name);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_another_name_in_a_branch()
    {
        var template = Instance("!If [IsOld, ephemeral0, ephemeral24]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(11,48) Resources/Web/Properties/BlockDeviceMappings/0/VirtualName/Fn::If/2: 'ephemeral24' is no device of an instance: write ephemeral0 to ephemeral23."], findings);
    }

    private static string Instance(string name) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsOld: !Equals [!Ref Free, old]
        Resources:
          Web:
            Type: AWS::EC2::Instance
            Properties:
              BlockDeviceMappings:
                - DeviceName: /dev/sdb
                  VirtualName: {{name}}
        """;
}
