using System.Text.Json.Nodes;

namespace CfnGen.CloudFormationStandIn.Templates.Evaluation;

/// <summary>What <c>AWS::</c> names mean in a stack.</summary>
internal sealed record PseudoParameters(string AccountId, string Region, string StackName, string StackId, IReadOnlyList<string> NotificationArns)
{
    public JsonNode? Find(string name) => name switch
    {
        "AWS::AccountId" => AccountId,
        "AWS::Region" => Region,
        "AWS::StackName" => StackName,
        "AWS::StackId" => StackId,
        "AWS::Partition" => "aws",
        "AWS::URLSuffix" => "amazonaws.com",
        "AWS::NotificationARNs" => new JsonArray([.. NotificationArns.Select(arn => JsonValue.Create(arn))]),
        _ => null,
    };
}
