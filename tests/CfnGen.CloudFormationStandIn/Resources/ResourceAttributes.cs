using System.Text.Json.Nodes;
using CfnGen.Catalogue;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Resources;

/// <summary>What Fn::GetAtt gives: real forms for ARNs and names, made-up texts for the rest, the same ones as long as the physical id is.</summary>
internal static class ResourceAttributes
{
    /// <summary>Its function makes up its attributes.</summary>
    private const string CustomResource = "AWS::CloudFormation::CustomResource";

    public static JsonNode Value(Stack stack, StackResource resource, string attribute)
    {
        var id = resource.PhysicalId ?? "";
        if (resource.Type == Stack.Type)
        {
            return NestedOutput(stack, id, attribute);
        }

        var type = ResourceFacts.Find(resource.Type);
        var known = type?.FindAttribute(attribute);
        if (known is null && type is { Name: not CustomResource, Attributes.Count: > 0 } && type.Properties.Find(attribute) is null && !attribute.Contains('.', StringComparison.Ordinal))
        {
            throw ServiceException.Validation($"Template error: resource {resource.LogicalId} does not support attribute type {attribute} in Fn::GetAtt");
        }

        if (resource.Definition?.Properties[attribute] is { } given)
        {
            return given.DeepClone();
        }

        return known?.Type is ListType ? new JsonArray(JsonValue.Create($"{id}-{attribute}")) : JsonValue.Create(Text(stack, resource, id, attribute));
    }

    private static string Text(Stack stack, StackResource resource, string id, string attribute)
    {
        if (attribute.EndsWith("Arn", StringComparison.Ordinal))
        {
            return id.StartsWith("arn:", StringComparison.Ordinal) ? id : ArnOf(stack, resource, id);
        }

        return attribute switch
        {
            "DNSName" => $"{LastPart(id)}-123456789.{stack.Region.Name}.elb.amazonaws.com".ToLowerInvariant(),
            "LoadBalancerFullName" or "TargetGroupFullName" => id.StartsWith("arn:", StringComparison.Ordinal) ? AfterKind(id) : id,
            "QueueName" or "TopicName" or "Name" => LastPart(id),
            "LatestVersionNumber" or "DefaultVersionNumber" => "1",
            _ => $"{LastPart(id)}-{attribute}",
        };
    }

    private static string ArnOf(Stack stack, StackResource resource, string id)
    {
        var parts = resource.Type.Split("::");
        var service = parts.ElementAtOrDefault(1)?.ToLowerInvariant() ?? "service";
        var account = stack.Region.Account.Options.AccountId;
        return service switch
        {
            "iam" => $"arn:aws:iam::{account}:{(parts[2] == "InstanceProfile" ? "instance-profile" : parts[2].ToLowerInvariant())}/{id}",
            "s3" => $"arn:aws:s3:::{id}",
            "sqs" => stack.Region.Arn("sqs", LastPart(id)),
            "kms" => stack.Region.Arn("kms", $"key/{id}"),
            "logs" => stack.Region.Arn("logs", $"log-group:{id}:*"),
            "lambda" => stack.Region.Arn("lambda", $"function:{id}"),
            _ => stack.Region.Arn(service, $"{parts[^1].ToLowerInvariant()}/{id}"),
        };
    }

    private static JsonNode NestedOutput(Stack stack, string id, string attribute)
    {
        var output = attribute.StartsWith("Outputs.", StringComparison.Ordinal)
            ? stack.Region.Stacks.Find(id)?.Outputs.FirstOrDefault(found => found.Key == attribute["Outputs.".Length..])
            : null;
        return output?.Value ?? throw ServiceException.Validation($"Output '{attribute}' not found in stack '{id}'");
    }

    private static string AfterKind(string arn)
    {
        var resource = arn.Split(':')[^1];
        return resource.StartsWith("targetgroup/", StringComparison.Ordinal) ? resource : resource[(resource.IndexOf('/', StringComparison.Ordinal) + 1)..];
    }

    private static string LastPart(string id) => id[(id.LastIndexOfAny(['/', ':']) + 1)..];
}
