using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Ordering;

/// <summary>Instances and tasks start when their subnets have a way out.</summary>
internal sealed class RoutesComeFirst : Rule
{
    public override RuleInfo Info { get; } = new("CG5902", Severity.Warning,
        "Groups, instances with user data and ECS services wait for the default routes of their subnets.",
        "They start without a way out: packages, images and signals do not get through, and the creation may fail.",
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
                DependsOn: Attachment
                Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [!Ref Subnet]
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
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                DependsOn: [Route, Association]
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  VPCZoneIdentifier: [!Ref Subnet]
            """,
    };

    private const string Association = "AWS::EC2::SubnetRouteTableAssociation";
    private static readonly string[] Starting = [ResourcePolicies.Group, "AWS::EC2::Instance", "AWS::ECS::Service"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var order = new CreationOrder(template);
        foreach (var type in Starting)
        {
            foreach (var resource in template.ResourcesOf(type))
            {
                var missing = new List<string>();
                if (type != "AWS::EC2::Instance" || resource.Properties?["UserData"] is not null)
                {
                    CollectMissing(resource, order, template, missing);
                }

                if (missing.Count > 0)
                {
                    yield return AtKey(resource.Place, $"'{resource.Name}' starts perhaps before its subnets have a way out: add {string.Join(", ", missing)} to its DependsOn.");
                }
            }
        }
    }

    private static void CollectMissing(CheckedResource resource, CreationOrder order, CheckedTemplate template, List<string> missing)
    {
        foreach (var association in template.Properties.ObjectsOf(Association))
        {
            if (Target(association, "SubnetId", template) is not { } subnet || !order.RefersTo(resource, subnet) || Target(association, "RouteTableId", template) is not { } table)
            {
                continue;
            }

            foreach (var route in template.Properties.ObjectsOf("AWS::EC2::Route"))
            {
                if (Target(route, "RouteTableId", template) == table && IsDefault(route))
                {
                    Note(association.Resource, resource, order, missing);
                    Note(route.Resource, resource, order, missing);
                }
            }
        }
    }

    private static void Note(CheckedResource needed, CheckedResource resource, CreationOrder order, List<string> missing)
    {
        if (order.IsOpen(resource, needed) && !missing.Contains(needed.Name))
        {
            missing.Add(needed.Name);
        }
    }

    private static bool IsDefault(CheckedObject route) => route.Find("DestinationCidrBlock")?.Text == "0.0.0.0/0" || route.Find("DestinationIpv6CidrBlock")?.Text == "::/0";

    private static CheckedResource? Target(CheckedObject properties, string property, CheckedTemplate template) =>
        properties.Find(property) is { } place ? template.TargetOf(place)?.Resource : null;
}
