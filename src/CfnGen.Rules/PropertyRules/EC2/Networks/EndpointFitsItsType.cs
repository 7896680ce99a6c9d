using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.EC2.Networks;

/// <summary>An endpoint lies in subnets or in route tables, according to its type.</summary>
internal sealed class EndpointFitsItsType : Rule
{
    public override RuleInfo Info { get; } = new("CG3118", Severity.Error,
        "An endpoint for a gateway names route tables, any other one subnets and security groups.",
        "EC2 refuses the endpoint. Without VpcEndpointType it is one for a gateway.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpoint.html")
    {
        Wrong = """
            Resources:
              It:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  VpcId: vpc-0a1b2c3d
                  ServiceName: com.amazonaws.eu-west-1.ssm
                  SubnetIds: [subnet-0a1b2c3d]
            """,
        Right = """
            Resources:
              It:
                Type: AWS::EC2::VPCEndpoint
                Properties:
                  VpcId: vpc-0a1b2c3d
                  ServiceName: com.amazonaws.eu-west-1.ssm
                  VpcEndpointType: Interface
                  SubnetIds: [subnet-0a1b2c3d]
            """,
    };

    private static readonly string[] OfInterfaces = ["SubnetIds", "SecurityGroupIds"];
    private static readonly string[] OfGateways = ["RouteTableIds"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var endpoint in template.Properties.ObjectsOf("AWS::EC2::VPCEndpoint"))
        {
            foreach (var kind in template.Texts(endpoint, "VpcEndpointType"))
            {
                foreach (var property in kind.Text switch { "Gateway" => OfInterfaces, "Interface" => OfGateways, _ => [] })
                {
                    if (template.CanHave(endpoint, property, kind.When))
                    {
                        yield return AtKey(endpoint.Find(property)!, $"An endpoint of the type {kind.Text}{kind.Origin} has no '{property}': remove it, or change the type.");
                    }
                }
            }

            foreach (var property in OfInterfaces)
            {
                foreach (var value in template.Values(endpoint, property))
                {
                    if (template.CanLack(endpoint, "VpcEndpointType", value.When))
                    {
                        yield return AtKey(endpoint.Find(property)!, $"An endpoint without VpcEndpointType is of the type Gateway and has no '{property}': remove it, or set the type to Interface.");
                    }
                }
            }
        }
    }
}
