using System.Globalization;
using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Exposure;

/// <summary>The world reaches no instance by SSH, neither by a rule for port 22, nor for a range around it, nor for all protocols.</summary>
public sealed class ClosedPort22Tests
{
    private const int SSH = 22;

    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void No_security_group_opens_SSH_to_the_world(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 0.0.0.0/0")]
    [InlineData("IpProtocol: '6', FromPort: 0, ToPort: 1024, CidrIp: 0.0.0.0/0")]
    [InlineData("IpProtocol: '-1', CidrIp: 0.0.0.0/0")]
    [InlineData("IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIpv6: '::/0'")]
    [InlineData("IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 128.0.0.0/1")]
    [InlineData("IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref Anywhere")]
    [InlineData("IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 0.0.0.0/0")]
    public void Reports_a_rule_that_lets_the_world_in(string rule)
    {
        var inGroup = TemplateReading.Template($"{Parameters}  Open: {{ Type: 'AWS::EC2::SecurityGroup', Properties: {{ SecurityGroupIngress: [{{ {rule} }}] }} }}");
        var onItsOwn = TemplateReading.Template($"{Parameters}  Open: {{ Type: 'AWS::EC2::SecurityGroupIngress', Properties: {{ {rule} }} }}");

        var findings = Findings(inGroup).Concat(Findings(onItsOwn)).ToList();

        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.StartsWith("Open (AWS::EC2::SecurityGroup", finding, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: 203.0.113.0/24")]
    [InlineData("IpProtocol: tcp, FromPort: 22, ToPort: 22, SourceSecurityGroupId: sg-1")]
    [InlineData("IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref Narrow")]
    [InlineData("IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 0.0.0.0/0")]
    [InlineData("IpProtocol: tcp, FromPort: !If [Secure, 443, 80], ToPort: !If [Secure, 443, 80], CidrIp: 0.0.0.0/0")]
    public void Accepts_a_rule_that_does_not(string rule)
    {
        var template = TemplateReading.Template($"{Parameters}  Group: {{ Type: 'AWS::EC2::SecurityGroup', Properties: {{ SecurityGroupIngress: [{{ {rule} }}] }} }}");

        var findings = Findings(template);

        Assert.Empty(findings);
    }

    private const string Parameters =
        """
        Parameters:
          Anywhere: { Type: String, AllowedPattern: '^[\d.]+/\d+$' }
          Narrow: { Type: String, AllowedPattern: '^[\d.]+/(8|16|24|32)$' }
          Port: { Type: Number }
        Resources:

        """;

    private static IEnumerable<string> Findings(TemplateDocument template) =>
        from resource in template.ResourcesOf("AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress")
        from rule in resource.At(resource.Type == "AWS::EC2::SecurityGroup" ? "Properties/SecurityGroupIngress" : "Properties").OfType<MappingNode>()
        where CoversSSH(rule)
        from range in NodeWalk.At(rule, "CidrIp").Concat(NodeWalk.At(rule, "CidrIpv6"))
        where MayBeTheWorld(template, NodeText.Of(range))
        select $"{resource} lets {NodeText.Of(range)} reach port 22: name the range or the security group that may, or use Session Manager.";

    /// <summary>A port that is known only at deployment may be 22.</summary>
    private static bool CoversSSH(MappingNode rule)
    {
        var protocol = rule["IpProtocol"] is { } node ? NodeText.Of(node) : "-1";
        return protocol == "-1" || (protocol is "tcp" or "6" && Ports("FromPort").Min() <= SSH && Ports("ToPort").Max() >= SSH);

        IEnumerable<int> Ports(string property) => NodeWalk.At(rule, property)
            .Select(port => port is ScalarNode { Text: var number } ? int.Parse(number, CultureInfo.InvariantCulture) : SSH)
            .DefaultIfEmpty(SSH);
    }

    /// <summary>A range of less than 8 bits is the world; a parameter is, where its pattern takes the world.</summary>
    private static bool MayBeTheWorld(TemplateDocument template, string range)
    {
        if (range.Split('/') is [_, var bits] && int.TryParse(bits, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            return length < 8;
        }

        var parameter = template.Section("Parameters").FirstOrDefault(entry => range == $"${{{entry.Key}}}")?.Value as MappingNode;
        return parameter is not null && (parameter["AllowedPattern"] is not ScalarNode pattern || Regex.IsMatch("0.0.0.0/0", pattern.Text));
    }
}
