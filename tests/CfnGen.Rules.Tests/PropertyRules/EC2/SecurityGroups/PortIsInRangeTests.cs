using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.SecurityGroups;

public sealed class PortIsInRangeTests
{
    private readonly PortIsInRange rule = new();

    [Theory]
    [InlineData("FromPort: 0, ToPort: 65535")]
    [InlineData("FromPort: -1, ToPort: -1")]
    [InlineData("FromPort: !Ref Free, ToPort: !Ref Free")]
    public void Accepts_the_ports_that_there_are(string ports)
    {
        var template = Ingress(ports);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_port_above_them_also_as_a_default()
    {
        var template = Ingress("FromPort: 0, ToPort: !Ref High");

        var findings = Check.With(rule, template);

        Assert.Equal(["(7,99) Resources/It/Properties/ToPort: The highest port is 65535, not 65536 (the default of the parameter 'High')."], findings);
    }

    private static string Ingress(string ports) => $$"""
        Parameters:
          Free: {Type: Number}
          High: {Type: Number, Default: 65536}
        Resources:
          It:
            Type: AWS::EC2::SecurityGroupIngress
            Properties: {GroupId: sg-0a1b2c3d, CidrIp: 10.0.0.0/16, IpProtocol: tcp, {{ports}}}
        """;
}
