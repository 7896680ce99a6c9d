using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.Lambda.EventSources;

/// <summary>What a function reads from, as far as the template shows it.</summary>
internal static class EventSource
{
    private const string Queue = "AWS::SQS::Queue";
    private const int ServicePart = 2;

    public static bool IsStream(CheckedTemplate template, Branch source) =>
        template.TargetOf(source.Place) is { } target
            ? target.Resource.Type is "AWS::Kinesis::Stream" or "AWS::DynamoDB::Table" or "AWS::DynamoDB::GlobalTable" or "AWS::MSK::Cluster" or "AWS::MSK::ServerlessCluster"
            : Service(template, source) is "kinesis" or "dynamodb" or "kafka";

    public static bool IsQueue(CheckedTemplate template, Branch source) =>
        template.TargetOf(source.Place) is { } target ? target.Resource.Type == Queue : Service(template, source) == "sqs";

    /// <summary>Whether it is a queue that keeps the order of its messages.</summary>
    public static bool IsFifoQueue(CheckedTemplate template, Branch source)
    {
        if (template.TargetOf(source.Place) is not { } target)
        {
            return Service(template, source) == "sqs" && source.Place.Text?.EndsWith(".fifo", StringComparison.Ordinal) == true;
        }

        foreach (var queue in template.Properties.ObjectsOf(Queue))
        {
            foreach (var fifo in ReferenceEquals(queue.Resource, target.Resource) ? template.Texts(queue, "FifoQueue") : [])
            {
                if (string.Equals(fifo.Text, "true", StringComparison.OrdinalIgnoreCase) && template.CanMeet(fifo.When, source.When))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string? Service(CheckedTemplate template, Branch source) =>
        template.TextOf(source) is { } arn && arn.Text.Split(':') is { Length: > ServicePart } parts && parts[0] == "arn" ? parts[ServicePart] : null;
}
