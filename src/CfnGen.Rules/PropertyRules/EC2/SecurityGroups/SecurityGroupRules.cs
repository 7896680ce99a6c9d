using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.SecurityGroups;

/// <summary>The rules of security groups, those inside a group and those that are resources of their own.</summary>
internal static class SecurityGroupRules
{
    public const string Group = "AWS::EC2::SecurityGroup";
    public const string Ingress = "AWS::EC2::SecurityGroupIngress";
    public const string Egress = "AWS::EC2::SecurityGroupEgress";

    public static IEnumerable<CheckedObject> RulesOfGroups(this CheckedTemplate template)
    {
        foreach (var rule in template.Properties.ObjectsOf(Group, "Ingress"))
        {
            yield return rule;
        }

        foreach (var rule in template.Properties.ObjectsOf(Group, "Egress"))
        {
            yield return rule;
        }

        foreach (var rule in template.Properties.ObjectsOf(Ingress))
        {
            yield return rule;
        }

        foreach (var rule in template.Properties.ObjectsOf(Egress))
        {
            yield return rule;
        }
    }

    /// <summary>TCP, UDP or ICMP, however a rule writes it; null for any other protocol.</summary>
    public static string? ProtocolWithPorts(string text) => text.ToLowerInvariant() switch
    {
        "tcp" or "6" => "TCP",
        "udp" or "17" => "UDP",
        "icmp" or "1" => "ICMP",
        _ => null,
    };
}
