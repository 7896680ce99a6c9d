using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.MSK;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>What the administrator must know of a Kafka cluster of two brokers: that it is about to stop taking messages, or has stopped.</summary>
public sealed class BrokerAlarms(PartPlace place) : Part(place)
{
    private const string Namespace = "AWS/Kafka";

    public required Cluster Cluster { get; init; }

    /// <summary>What the cluster's metrics call it.</summary>
    public required CfnString ClusterName { get; init; }

    /// <summary>Where the alarms are sent.</summary>
    public required Ref<Resources.SNS.Topic> Alerts { get; init; }

    public Alarm DiskAlarm => Resource(() => new Alarm
    {
        Comment = "A broker whose disk is full stops. The fuller of the two counts.",
        DependsOn = [Cluster],
        AlarmDescription = "A Kafka broker's disk is filling up: enlarge the volumes or keep messages for a shorter time.",
        Metrics =
        [
            new() { Id = "fullest", Expression = "MAX([broker1, broker2])" },
            DiskUsedOf(1),
            DiskUsedOf(2),
        ],
        EvaluationPeriods = 1,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 85,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });

    public Alarm ControllerAlarm => Resource(() => new Alarm
    {
        Comment = "Exactly one broker or node is the controller, and says 1. The cluster comes first: without it the alarm would ring for half an hour.",
        DependsOn = [Cluster],
        AlarmDescription = "The Kafka cluster has no active controller.",
        Namespace = Namespace,
        MetricName = "ActiveControllerCount",
        Dimensions = [ClusterDimension],
        Statistic = AlarmStatistic.Maximum,
        Period = 60,
        EvaluationPeriods = 3,
        ComparisonOperator = AlarmComparisonOperator.LessThanThreshold,
        Threshold = 1,
        TreatMissingData = AlarmTreatMissingData.Breaching,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });

    public Alarm OfflinePartitionsAlarm => Resource(() => new Alarm
    {
        DependsOn = [Cluster],
        AlarmDescription = "Partitions of Kafka have no leader: nothing can be written to them or read from them.",
        Namespace = Namespace,
        MetricName = "OfflinePartitionsCount",
        Dimensions = [ClusterDimension],
        Statistic = AlarmStatistic.Maximum,
        Period = 60,
        EvaluationPeriods = 3,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });

    private AlarmDimension ClusterDimension => new() { Name = "Cluster Name", Value = ClusterName };

    private AlarmMetricDataQuery DiskUsedOf(int broker) => new()
    {
        Id = $"broker{broker}",
        ReturnData = false,
        MetricStat = new()
        {
            Metric = new()
            {
                Namespace = Namespace,
                MetricName = "KafkaDataLogsDiskUsed",
                Dimensions = [ClusterDimension, new() { Name = "Broker ID", Value = $"{broker}" }],
            },
            Stat = "Maximum",
            Period = 300,
        },
    };
}
