using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>An endpoint takes over the names of its service only in a network that gives names.</summary>
internal sealed class PrivateNamesNeedHostnames : Rule
{
    public override RuleInfo Info { get; } = new("CG3116", Severity.Error,
        "An endpoint with PrivateDnsEnabled lies in a VPC with EnableDnsHostnames.",
        "EC2 refuses the endpoint. A VPC that a template makes has EnableDnsHostnames only when it says so.",
        "https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html")
    {
        Wrong = """
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
              It:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  VpcEndpointType: Interface
                  ServiceName: com.amazonaws.eu-west-1.ssm
                  VpcId: !Ref Network
                  PrivateDnsEnabled: true
            """,
        Right = """
            Resources:
              Network:
                Type: AWS::EC2::VPC
                Properties:
                  CidrBlock: 10.0.0.0/16
                  EnableDnsHostnames: true
              It:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  VpcEndpointType: Interface
                  ServiceName: com.amazonaws.eu-west-1.ssm
                  VpcId: !Ref Network
                  PrivateDnsEnabled: true
            """,
    };

    private const string Network = "AWS::EC2::VPC";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var endpoint in template.Properties.ObjectsOf("AWS::EC2::VPCEndpoint"))
        {
            foreach (var value in template.Values(endpoint, "VpcId"))
            {
                if (template.TargetOf(value.Place) is not { Resource: { Type: Network } network })
                {
                    continue;
                }

                foreach (var names in template.Texts(endpoint, "PrivateDnsEnabled"))
                {
                    if (names.Text == "true" && template.CanMeet(names.When, value.When) && HasNoHostnames(template, network, names))
                    {
                        yield return At(names.Place, $"Set EnableDnsHostnames of '{network.Name}' to true, or leave PrivateDnsEnabled{names.Origin} off.");
                    }
                }
            }
        }
    }

    private static bool HasNoHostnames(CheckedTemplate template, CheckedResource network, KnownText names)
    {
        foreach (var checkedObject in template.Properties.ObjectsOf(Network))
        {
            if (checkedObject.Resource != network)
            {
                continue;
            }

            if (template.CanLack(checkedObject, "EnableDnsHostnames", names.When))
            {
                return true;
            }

            foreach (var hostnames in template.Texts(checkedObject, "EnableDnsHostnames"))
            {
                if (hostnames.Text == "false" && template.CanMeet(names.When, hostnames.When))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
