using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.SecurityRules.Network;

/// <summary>A rule of a security group that lets the whole world in.</summary>
/// <param name="Source">The address range, with its place.</param>
/// <param name="Protocol">As it is written: <c>tcp</c>, <c>-1</c> for all.</param>
/// <param name="From">The first port; null when only deploy time knows it, or all are open.</param>
/// <param name="To">The last port.</param>
internal sealed record OpenIngress(KnownText Source, string Protocol, KnownNumber? From, KnownNumber? To)
{
    /// <summary>Whether no port is closed.</summary>
    public bool OpensAll => Protocol == "-1" || (From is { Number: <= 0 } && To is { Number: >= 65535 });

    /// <summary>Of these ports the first that is open; null: none, or all of them, which is worth a finding of its own.</summary>
    public OpenPort? FirstOf(IReadOnlyList<OpenPort> ports)
    {
        if (OpensAll || From is null || To is null || Protocol is not ("tcp" or "udp" or "6" or "17"))
        {
            return null;
        }

        foreach (var port in ports)
        {
            if (From.Number <= port.Number && port.Number <= To.Number)
            {
                return port;
            }
        }

        return null;
    }

    /// <summary>All of a template, in its order.</summary>
    public static IEnumerable<OpenIngress> Of(CheckedTemplate template)
    {
        foreach (var rule in template.Properties.ObjectsOf("AWS::EC2::SecurityGroup", "Ingress"))
        {
            foreach (var open in In(rule, template))
            {
                yield return open;
            }
        }

        foreach (var rule in template.Properties.ObjectsOf("AWS::EC2::SecurityGroupIngress"))
        {
            foreach (var open in In(rule, template))
            {
                yield return open;
            }
        }
    }

    private static IEnumerable<OpenIngress> In(CheckedObject rule, CheckedTemplate template)
    {
        foreach (var property in new[] { "CidrIp", "CidrIpv6" })
        {
            foreach (var source in template.Texts(rule, property))
            {
                if (source.Text is "0.0.0.0/0" or "::/0")
                {
                    foreach (var protocol in template.Texts(rule, "IpProtocol"))
                    {
                        yield return new(source, protocol.Text, First(template.Numbers(rule, "FromPort")), First(template.Numbers(rule, "ToPort")));
                    }
                }
            }
        }
    }

    private static KnownNumber? First(IReadOnlyList<KnownNumber> numbers) => numbers is [var first, ..] ? first : null;
}
