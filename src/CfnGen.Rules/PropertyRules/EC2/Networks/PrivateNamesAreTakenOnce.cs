using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>In a network, one endpoint at most takes over the names of a service.</summary>
internal sealed class PrivateNamesAreTakenOnce : Rule
{
    public override RuleInfo Info { get; } = new("CG3117", Severity.Error,
        "In a VPC, PrivateDnsEnabled is set at one endpoint of a service only.",
        "EC2 refuses the second one, because its names are taken.",
        "https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html")
    {
        Wrong = """
            Resources:
              One:
                Type: AWS::EC2::VPCEndpoint
                Properties: {VpcEndpointType: Interface, VpcId: vpc-0a1b2c3d, ServiceName: com.amazonaws.eu-west-1.ssm, PrivateDnsEnabled: true}
              It:
                Type: AWS::EC2::VPCEndpoint
                Properties: {VpcEndpointType: Interface, VpcId: vpc-0a1b2c3d, ServiceName: com.amazonaws.eu-west-1.ssm, PrivateDnsEnabled: true}
            """,
        Right = """
            Resources:
              One:
                Type: AWS::EC2::VPCEndpoint
                Properties: {VpcEndpointType: Interface, VpcId: vpc-0a1b2c3d, ServiceName: com.amazonaws.eu-west-1.ssm, PrivateDnsEnabled: true}
              It:
                Type: AWS::EC2::VPCEndpoint
                Properties: {VpcEndpointType: Interface, VpcId: vpc-0a1b2c3d, ServiceName: com.amazonaws.eu-west-1.ec2, PrivateDnsEnabled: true}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var seen = new List<Taken>();
        foreach (var endpoint in template.Properties.ObjectsOf("AWS::EC2::VPCEndpoint"))
        {
            if (template.Values(endpoint, "VpcEndpointType") is not [{ Place.Text: "Interface" }]
                || template.Values(endpoint, "VpcId") is not [var network]
                || template.Values(endpoint, "ServiceName") is not [var service])
            {
                continue;
            }

            foreach (var names in template.Texts(endpoint, "PrivateDnsEnabled"))
            {
                if (names.Text != "true")
                {
                    continue;
                }

                var taken = new Taken(endpoint.Resource, network.Place, service.Place, names);
                if (FirstOfSame(template, seen, taken) is { } other)
                {
                    yield return At(names.Place, $"'{other.Resource.Name}' takes over the private names of this service already: set PrivateDnsEnabled to false.");
                }

                seen.Add(taken);
            }
        }
    }

    private static Taken? FirstOfSame(CheckedTemplate template, List<Taken> seen, Taken taken)
    {
        foreach (var other in seen)
        {
            if (other.Resource != taken.Resource
                && template.AreSame(other.Network, taken.Network)
                && template.AreSame(other.Service, taken.Service)
                && template.CanMeet(other.Names.When, taken.Names.When))
            {
                return other;
            }
        }

        return null;
    }

    private sealed record Taken(CheckedResource Resource, Place Network, Place Service, KnownText Names);
}
