using CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.SecurityGroups;

public sealed class AllPortsStandTogetherTests
{
    private readonly AllPortsStandTogether rule = new();

    [Theory]
    [InlineData("IpProtocol: icmp, FromPort: -1, ToPort: -1")]
    [InlineData("IpProtocol: icmp, FromPort: 8, ToPort: -1")]
    [InlineData("IpProtocol: tcp, FromPort: 0, ToPort: 65535")]
    [InlineData("IpProtocol: tcp, FromPort: !Ref Free, ToPort: -1")]
    [InlineData("IpProtocol: tcp, FromPort: !If [IsAll, -1, 80], ToPort: !If [IsAll, -1, 80]")]
    public void Accepts_both_and_neither(string properties)
    {
        var template = Ingress(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_all_types_with_one_code()
    {
        var template = Ingress("IpProtocol: icmp, FromPort: -1, ToPort: 0");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,101) Resources/It/Properties/ToPort: Set FromPort (-1) and ToPort (0) both to -1, or neither."], findings);
    }

    [Fact]
    public void Reports_a_branch_where_only_one_end_is_all()
    {
        var template = Ingress("IpProtocol: tcp, FromPort: 80, ToPort: !If [IsAll, -1, 80]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,88) Resources/It/Properties/FromPort: Set FromPort (80) and ToPort (-1) both to -1, or neither."], findings);
    }

    private static string Ingress(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsAll: !Equals [!Ref Free, all]
        Resources:
          It:
            Type: AWS::EC2::SecurityGroupIngress
            Properties: {GroupId: sg-0a1b2c3d, CidrIp: 10.0.0.0/16, {{properties}}}
        """;
}
