namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>The topic through which the messages go.</summary>
public static class KafkaTopic
{
    public const string Name = "messages";

    /// <summary>A partition is read by one task of a consumer group at a time: more tasks than partitions would idle, so this is also the most that scaling starts.</summary>
    public const int Partitions = 10;
}
