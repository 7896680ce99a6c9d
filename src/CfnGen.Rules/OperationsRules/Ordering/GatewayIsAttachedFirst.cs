using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>What needs the Internet gateway waits until it is attached.</summary>
internal sealed class GatewayIsAttachedFirst : Rule
{
    public override RuleInfo Info { get; } = new("CG5901", Severity.Warning,
        "Routes to an Internet gateway, NAT gateways and addresses of instances wait for the gateway's attachment to the VPC.",
        "CloudFormation makes them at the same time, and whether EC2 takes them is luck.",
        Guide.DependsOn)
    {
        Wrong = """
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Route:
                Type: AWS::EC2::Route
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
            """,
        Right = """
            Resources:
              Network: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}}
              Gateway: {Type: AWS::EC2::InternetGateway}
              Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Network, InternetGatewayId: !Ref Gateway}}
              Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Network, CidrBlock: 10.0.0.0/24}}
              Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Network}}
              Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
              Route:
                Type: AWS::EC2::Route
                DependsOn: Attachment
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
            """,
    };

    private const string Advice = "add it to DependsOn";

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var order = new CreationOrder(template);
        foreach (var attachment in template.Properties.ObjectsOf("AWS::EC2::VPCGatewayAttachment"))
        {
            if (Target(attachment, "InternetGatewayId", template) is not { } gateway)
            {
                continue;
            }

            foreach (var route in template.Properties.ObjectsOf("AWS::EC2::Route"))
            {
                if (Target(route, "GatewayId", template) == gateway && order.IsOpen(route.Resource, attachment.Resource))
                {
                    yield return AtKey(route.Resource.Place, $"The route '{route.Resource.Name}' needs the gateway attached, and does not wait for '{attachment.Resource.Name}': {Advice}.");
                }
            }

            foreach (var nat in template.Properties.ObjectsOf("AWS::EC2::NatGateway"))
            {
                if (nat.Find("ConnectivityType") is null or { Text: "public" } && IsIn(nat, attachment, template) && order.IsOpen(nat.Resource, attachment.Resource))
                {
                    yield return AtKey(nat.Resource.Place, $"The NAT gateway '{nat.Resource.Name}' needs an Internet gateway in its VPC, and does not wait for '{attachment.Resource.Name}': {Advice}.");
                }
            }

            foreach (var address in template.Properties.ObjectsOf("AWS::EC2::EIP"))
            {
                if (Target(address, "InstanceId", template) is { } instance && IsIn(instance, attachment, template) && order.IsOpen(address.Resource, attachment.Resource))
                {
                    yield return AtKey(address.Resource.Place, $"The address '{address.Resource.Name}' of '{instance.Name}' needs an Internet gateway in the VPC, and does not wait for '{attachment.Resource.Name}': {Advice}.");
                }
            }
        }
    }

    private static bool IsIn(CheckedResource resource, CheckedObject attachment, CheckedTemplate template)
    {
        foreach (var properties in template.PropertiesOf(resource))
        {
            if (IsIn(properties, attachment, template))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(CheckedObject inSubnet, CheckedObject attachment, CheckedTemplate template)
    {
        if (Target(inSubnet, "SubnetId", template) is { } subnet && Target(attachment, "VpcId", template) is { } network)
        {
            foreach (var properties in template.PropertiesOf(subnet))
            {
                if (Target(properties, "VpcId", template) == network)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static CheckedResource? Target(CheckedObject properties, string property, CheckedTemplate template) =>
        properties.Find(property) is { } place ? template.TargetOf(place)?.Resource : null;
}
