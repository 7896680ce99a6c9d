using CfnGen.Rules.PropertyRules.EC2.Networks;

namespace CfnGen.Rules.Tests.PropertyRules.EC2.Networks;

public sealed class AclEntryHasItsPortsTests
{
    private readonly AclEntryHasItsPorts rule = new();

    [Theory]
    [InlineData("Protocol: 6, PortRange: {From: 443, To: 443}")]
    [InlineData("Protocol: 1, Icmp: {Code: -1, Type: -1}")]
    [InlineData("Protocol: -1")]
    [InlineData("Protocol: !Ref Free")]
    [InlineData("Protocol: !If [IsTcp, 6, -1], PortRange: !If [IsTcp, {From: 443, To: 443}, !Ref AWS::NoValue]")]
    public void Accepts_what_a_protocol_needs_and_what_deploy_time_knows(string properties)
    {
        var template = Entry(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_TCP_without_ports_in_a_branch()
    {
        var template = Entry("Protocol: !If [IsTcp, 6, -1]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,124) Resources/It/Properties/Protocol/Fn::If/1: The protocol 6 needs 'PortRange'."], findings);
    }

    [Fact]
    public void Reports_ICMP_without_its_messages()
    {
        var template = Entry("Protocol: '1', PortRange: {From: 443, To: 443}");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,112) Resources/It/Properties/Protocol: The protocol 1 needs 'Icmp'."], findings);
    }

    private static string Entry(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsTcp: !Equals [!Ref Free, tcp]
        Resources:
          It:
            Type: AWS::EC2::NetworkAclEntry
            Properties: {NetworkAclId: acl-0a1b2c3d, RuleNumber: 1, RuleAction: allow, CidrBlock: 0.0.0.0/0, {{properties}}}
        """;
}
