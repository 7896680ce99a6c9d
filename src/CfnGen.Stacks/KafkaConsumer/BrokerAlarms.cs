using CfnGen.Model;
using CfnGen.Resources.CloudWatch;
using CfnGen.Resources.MSK;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>What the administrator must know of a Kafka cluster of two brokers: that it is about to stop taking messages, or to lose some, or has stopped.</summary>
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
            OfBroker(1, "KafkaDataLogsDiskUsed", "broker1", "Maximum", 300),
            OfBroker(2, "KafkaDataLogsDiskUsed", "broker2", "Maximum", 300),
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

    public Alarm CopiesAlarm => Resource(() => new Alarm
    {
        Comment = "One copy of two is enough to go on, and one failure from losing messages. A restart for maintenance takes less than ten minutes.",
        DependsOn = [Cluster],
        AlarmDescription = "Partitions of Kafka have been without their second copy for ten minutes.",
        Metrics =
        [
            new() { Id = "most", Expression = "MAX([broker1, broker2])" },
            OfBroker(1, "UnderReplicatedPartitions", "broker1", "Maximum", 60),
            OfBroker(2, "UnderReplicatedPartitions", "broker2", "Maximum", 60),
        ],
        EvaluationPeriods = 10,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 0,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });

    public Alarm BusyAlarm => Resource(() => new Alarm
    {
        Comment = "When one broker is down, the other does its work too, so each must have room for it.",
        DependsOn = [Cluster],
        AlarmDescription = "A Kafka broker has used more than 60 % of its processors for 15 minutes: take larger ones.",
        Metrics =
        [
            new() { Id = "busiest", Expression = "MAX([user1 + system1, user2 + system2])" },
            OfBroker(1, "CpuUser", "user1", "Average", 300),
            OfBroker(1, "CpuSystem", "system1", "Average", 300),
            OfBroker(2, "CpuUser", "user2", "Average", 300),
            OfBroker(2, "CpuSystem", "system2", "Average", 300),
        ],
        EvaluationPeriods = 3,
        ComparisonOperator = AlarmComparisonOperator.GreaterThanThreshold,
        Threshold = 60,
        AlarmActions = [Alerts],
        OKActions = [Alerts],
    });

    private AlarmDimension ClusterDimension => new() { Name = "Cluster Name", Value = ClusterName };

    private AlarmMetricDataQuery OfBroker(int broker, string metric, string id, string statistic, int period) => new()
    {
        Id = id,
        ReturnData = false,
        MetricStat = new()
        {
            Metric = new()
            {
                Namespace = Namespace,
                MetricName = metric,
                Dimensions = [ClusterDimension, new() { Name = "Broker ID", Value = $"{broker}" }],
            },
            Stat = statistic,
            Period = period,
        },
    };
}
