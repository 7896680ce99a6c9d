using System.Text.Json.Nodes;
using CfnGen.CloudFormationStandIn.Stacks;

namespace CfnGen.CloudFormationStandIn.Resources;

/// <summary>The ids that services give to resources: the name that the template sets, or one in the form of the type.</summary>
internal static class PhysicalIds
{
    private const int HexLength = 17;

    /// <summary>The types of EC2 whose ids are a word and hexadecimal digits.</summary>
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["AWS::EC2::EIP"] = "eipalloc",
        ["AWS::EC2::FlowLog"] = "fl",
        ["AWS::EC2::Instance"] = "i",
        ["AWS::EC2::InternetGateway"] = "igw",
        ["AWS::EC2::LaunchTemplate"] = "lt",
        ["AWS::EC2::NatGateway"] = "nat",
        ["AWS::EC2::RouteTable"] = "rtb",
        ["AWS::EC2::SecurityGroup"] = "sg",
        ["AWS::EC2::SecurityGroupIngress"] = "sgr",
        ["AWS::EC2::Subnet"] = "subnet",
        ["AWS::EC2::SubnetRouteTableAssociation"] = "rtbassoc",
        ["AWS::EC2::VPC"] = "vpc",
        ["AWS::EC2::VPCEndpoint"] = "vpce",
    };

    public static string Make(Stack stack, ResourceDefinition resource)
    {
        var (region, ids) = (stack.Region, stack.Region.Account.Identifiers);
        if (Prefixes.TryGetValue(resource.Type, out var prefix))
        {
            return $"{prefix}-{ids.Hex(HexLength)}";
        }

        var name = GivenName(resource) ?? $"{Cut(stack.Name, 24)}-{Cut(resource.LogicalId, 24)}-{ids.Suffix(12)}";
        return resource.Type switch
        {
            "AWS::SQS::Queue" => $"https://sqs.{region.Name}.amazonaws.com/{region.Account.Options.AccountId}/{name}",
            "AWS::SNS::Topic" => region.Arn("sns", name),
            "AWS::S3::Bucket" => name.ToLowerInvariant(),
            "AWS::KMS::Key" => ids.Guid(),
            "AWS::ECS::Service" => region.Arn("ecs", $"service/{resource.Properties["Cluster"] ?? "default"}/{name}"),
            "AWS::ECS::TaskDefinition" => region.Arn("ecs", $"task-definition/{resource.Properties["Family"] ?? name}:1"),
            "AWS::MSK::Cluster" => region.Arn("kafka", $"cluster/{name}/{ids.Guid()}-1"),
            "AWS::MSK::Configuration" => region.Arn("kafka", $"configuration/{name}/{ids.Guid()}-1"),
            "AWS::ElasticLoadBalancingV2::LoadBalancer" => region.Arn("elasticloadbalancing", $"loadbalancer/{LoadBalancerKind(resource)}/{name}/{ids.Hex(16)}"),
            "AWS::ElasticLoadBalancingV2::TargetGroup" => region.Arn("elasticloadbalancing", $"targetgroup/{name}/{ids.Hex(16)}"),
            "AWS::ElasticLoadBalancingV2::Listener" or "AWS::ElasticLoadBalancingV2::ListenerRule" =>
                region.Arn("elasticloadbalancing", $"{(resource.Type.EndsWith("Rule", StringComparison.Ordinal) ? "listener-rule" : "listener")}/app/{name}/{ids.Hex(16)}"),
            _ => name,
        };
    }

    /// <summary>The name that the template sets itself, by the property that holds it.</summary>
    private static string? GivenName(ResourceDefinition resource) =>
        ResourceFacts.Find(resource.Type)?.PhysicalName is [var property, ..] && resource.Properties[property] is JsonValue name ? name.GetValue<string>() : null;

    private static string LoadBalancerKind(ResourceDefinition resource) => resource.Properties["Type"]?.GetValue<string>() == "network" ? "net" : "app";

    private static string Cut(string text, int length) => text.Length > length ? text[..length] : text;
}
