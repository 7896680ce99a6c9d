using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>The metrics of AWS's own services that the stacks use, with their dimensions and units as the services publish them.</summary>
internal static class AwsMetrics
{
    private static readonly AwsDimension Group = new("AutoScalingGroupName", "AWS::AutoScaling::AutoScalingGroup", NameProperty: "AutoScalingGroupName");
    private static readonly AwsDimension LoadBalancer = new("LoadBalancer", "AWS::ElasticLoadBalancingV2::LoadBalancer", "LoadBalancerFullName");
    private static readonly AwsDimension TargetGroup = new("TargetGroup", "AWS::ElasticLoadBalancingV2::TargetGroup", "TargetGroupFullName");
    private static readonly AwsDimension ClassicLoadBalancer = new("LoadBalancerName", "AWS::ElasticLoadBalancing::LoadBalancer", NameProperty: "LoadBalancerName");
    private static readonly AwsDimension Function = new("FunctionName", "AWS::Lambda::Function", NameProperty: "FunctionName");
    private static readonly AwsDimension Queue = new("QueueName", "AWS::SQS::Queue", "QueueName", "QueueName");
    private static readonly AwsDimension Cluster = new("ClusterName", "AWS::ECS::Cluster", NameProperty: "ClusterName");
    private static readonly AwsDimension Service = new("ServiceName", "AWS::ECS::Service", "Name", "ServiceName");

    // A cluster of Kafka is named, not referred to, and often in another stack; topics are in that stack too, and groups of consumers are no resources.
    private static readonly AwsDimension KafkaCluster = new("Cluster Name", "AWS::MSK::Cluster", NameProperty: "ClusterName") { Elsewhere = IsImportedClusterName };
    private static readonly AwsDimension KafkaBroker = new("Broker ID") { Elsewhere = IsBroker };
    private static readonly AwsDimension KafkaGroup = new("Consumer Group") { Elsewhere = IsGroupOfAContainer };
    private static readonly AwsDimension KafkaTopic = new("Topic") { Elsewhere = (_, value) => value == Stacks.KafkaConsumer.KafkaTopic.Name };

    private static readonly AwsMetric[] Table =
    [
        new("AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count", "Count", LoadBalancer),
        new("AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", "Count", LoadBalancer),
        new("AWS/ApplicationELB", "UnHealthyHostCount", "Count", LoadBalancer, TargetGroup),
        new("AWS/AutoScaling", "GroupInServiceInstances", "None", Group) { SwitchedOn = GroupMetrics },
        new("AWS/EC2", "CPUUtilization", "Percent", Group),
        new("AWS/ECS", "CPUUtilization", "Percent", Cluster, Service),
        new("AWS/ELB", "Latency", "Seconds", ClassicLoadBalancer),
        new("AWS/ELB", "HTTPCode_ELB_5XX", "Count", ClassicLoadBalancer),
        new("AWS/ELB", "HTTPCode_Backend_5XX", "Count", ClassicLoadBalancer),
        new("AWS/ELB", "UnHealthyHostCount", "Count", ClassicLoadBalancer),
        new("AWS/Kafka", "EstimatedMaxTimeLag", "Seconds", KafkaCluster, KafkaGroup, KafkaTopic),
        new("AWS/Kafka", "KafkaDataLogsDiskUsed", "Percent", KafkaCluster, KafkaBroker),
        new("AWS/Kafka", "CpuUser", "Percent", KafkaCluster, KafkaBroker),
        new("AWS/Kafka", "CpuSystem", "Percent", KafkaCluster, KafkaBroker),
        new("AWS/Kafka", "UnderReplicatedPartitions", "Count", KafkaCluster, KafkaBroker),
        new("AWS/Kafka", "ActiveControllerCount", "Count", KafkaCluster),
        new("AWS/Kafka", "OfflinePartitionsCount", "Count", KafkaCluster),
        new("AWS/Lambda", "Errors", "Count", Function),
        new("AWS/Lambda", "Invocations", "Count", Function),
        new("AWS/SQS", "ApproximateAgeOfOldestMessage", "Seconds", Queue),
        new("AWS/SQS", "ApproximateNumberOfMessagesVisible", "Count", Queue),
        new("ECS/ContainerInsights", "RunningTaskCount", "Count", Cluster, Service) { SwitchedOn = ContainerInsights },
    ];

    /// <summary>Whether a service publishes what is used.</summary>
    public static bool Feed(TemplateDocument template, Metric used) => Table.Any(metric => metric.Feeds(template, used));

    /// <summary>Without a rule of its own, a group publishes no metrics about its sizes.</summary>
    private static bool GroupMetrics(TemplateDocument template) =>
        template.ResourcesOf("AWS::AutoScaling::AutoScalingGroup").All(group => group.At("Properties/MetricsCollection").Any());

    private static bool IsImportedClusterName(TemplateDocument _, string value) =>
        value.StartsWith("!ImportValue ", StringComparison.Ordinal) && value.EndsWith("-ClusterName", StringComparison.Ordinal);

    /// <summary>They are numbered from 1.</summary>
    private static bool IsBroker(TemplateDocument template, string value) => template.ResourcesOf("AWS::MSK::Cluster")
        .Any(cluster => int.TryParse(cluster.Text("Properties/NumberOfBrokerNodes"), out var brokers) && int.TryParse(value, out var broker) && broker >= 1 && broker <= brokers);

    /// <summary>The name under which a container of the stack reads.</summary>
    private static bool IsGroupOfAContainer(TemplateDocument template, string value) => template.ResourcesOf("AWS::ECS::TaskDefinition")
        .SelectMany(definition => definition.At("Properties/ContainerDefinitions/Environment"))
        .OfType<MappingNode>()
        .Any(variable => variable["Name"] is ScalarNode { Text: "CONSUMER_GROUP" } && variable["Value"] is { } group && NodeText.Of(group) == value);

    private static bool ContainerInsights(TemplateDocument template) => template.ResourcesOf("AWS::ECS::Cluster")
        .All(cluster => cluster.At("Properties/ClusterSettings").OfType<MappingNode>()
            .Any(setting => setting["Name"] is ScalarNode { Text: "containerInsights" } && setting["Value"] is ScalarNode { Text: "enabled" or "enhanced" }));
}
