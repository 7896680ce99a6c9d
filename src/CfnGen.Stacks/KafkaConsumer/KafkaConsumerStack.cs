using CfnGen.Model;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Metrics;
using Parameter = CfnGen.Resources.SSM.Parameter;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>Kafka's consumers, scaled by what a function computes every minute: messages produced in a second for each running consumer.</summary>
public sealed class KafkaConsumerStack : KafkaServices
{
    /// <summary>A minute's count may still grow for so long: what is sent at its end is not readable at once, and a log event may lie between. Read earlier, the last part would be missed each time, because the rule always fires at the same second.</summary>
    private const int SettlingSeconds = 60;

    public override string Description => "Producers and consumers of Kafka on Fargate, the consumers scaled by the rate of messages";

    public Parameter Settings => Resource(() => new Parameter
    {
        Comment = "What the function reads, divides and publishes. A change counts from the next minute on.",
        // No parameter's name may begin with aws or ssm, as a stack's may.
        Name = $"/stacks/{Aws.StackName}/messages-per-consumer",
        Description = "Which count of messages is divided by the tasks of which service.",
        Type = "String",
        Value =
            $$"""
            {
              "cluster": "{{Cluster.Ref}}",
              "service": "{{Consumer.Service.GetAtt.Name}}",
              "source": {
                "namespace": "{{FromSource(MessageSource.Namespace)}}",
                "metric": "{{MessageMetrics.Produced}}",
                "dimensions": {
                  "{{MessageMetrics.ClusterName}}": "{{Cluster.Ref}}",
                  "{{MessageMetrics.TaskGroup}}": "{{MessageMetrics.GroupOf(MessageMetrics.ProducerService)}}"
                },
                "perSecond": "{{FromSource(MessageSource.PerSecond)}}",
                "delay": {{SettlingSeconds}}
              },
              "target": {
                "namespace": "{{Measured.Namespace}}",
                "metric": "{{Measured.Name}}",
                "dimensions": {{Measured.Environment["METRIC_DIMENSIONS"]}},
                "unit": "{{Measured.Unit}}"
              }
            }

            """,
    });

    public ScheduledFunction Rate => Part(place => new ScheduledFunction(place)
    {
        Purpose = "Publishes how many messages a second are produced for each running consumer.",
        Code = PythonSource.Beside<KafkaConsumerStack>("messages_per_consumer.py"),
        Environment = new() { ["SETTINGS"] = Settings.Ref },
        Statements =
        [
            PolicyStatement.Allow("ssm:GetParameter", on: $"arn:{Aws.Partition}:ssm:{Aws.Region}:{Aws.AccountId}:parameter{Settings.Ref}"),
            PolicyStatement.Allow("ecs:DescribeServices", on: Consumer.Service.Ref),
            PolicyStatement.Allow("cloudwatch:GetMetricData", on: "*") with { Comment = "metrics are no resources" },
            Measured.Publication,
        ],
        LogsRetentionInDays = LogsRetentionInDays,
        Alerts = Alerts.Topic.Ref,
    });

    protected override TrackedMetric MessagesPerConsumer => Measured;

    private ServiceMetric Measured => new()
    {
        Namespace = MessageMetrics.SdkNamespace,
        Name = MessageMetrics.ProducedPerConsumer,
        Unit = "Count/Second",
        Cluster = Cluster.Ref,
        Service = Consumer.Service.GetAtt.Name,
    };
}
