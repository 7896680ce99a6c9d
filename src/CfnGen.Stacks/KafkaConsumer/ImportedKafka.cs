using CfnGen.Model;
using CfnGen.Resources.EC2;

namespace CfnGen.Stacks.KafkaConsumer;

/// <summary>The cluster of a <see cref="KafkaStack"/>, as another stack sees it, and what its clients may do: their exact actions on exactly the cluster, the topic and their group.</summary>
/// <param name="stack">The name of that stack.</param>
internal sealed class ImportedKafka(CfnString stack)
{
    /// <summary>The port for clients that sign in with IAM.</summary>
    public const int Port = 9098;

    public CfnExpression ClusterName => Import("ClusterName");

    public CfnExpression BootstrapServers => Import("BootstrapServers");

    /// <summary>Sending to the topic, also with the guarantee that nothing is written twice, which clients ask for by default.</summary>
    public CfnList<PolicyStatement> Producing =>
    [
        PolicyStatement.Allow(["kafka-cluster:Connect", "kafka-cluster:WriteDataIdempotently"], on: Import("ClusterArn")),
        PolicyStatement.Allow(["kafka-cluster:DescribeTopic", "kafka-cluster:WriteData"], on: Import("TopicArn")),
    ];

    /// <summary>Reading the topic as members of one group.</summary>
    /// <param name="group">The group's name.</param>
    public CfnList<PolicyStatement> Consuming(CfnString group) =>
    [
        PolicyStatement.Allow("kafka-cluster:Connect", on: Import("ClusterArn")),
        PolicyStatement.Allow(["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"], on: Import("TopicArn")),
        PolicyStatement.Allow(["kafka-cluster:DescribeGroup", "kafka-cluster:AlterGroup"], on: $"{Import("ConsumerGroups")}/{group}"),
    ];

    /// <summary>Lets a client through to the brokers.</summary>
    public SecurityGroupIngress From(Ref<SecurityGroup> client) => new()
    {
        GroupId = Import("BrokerSecurityGroup"),
        SourceSecurityGroupId = client,
        IpProtocol = "tcp",
        FromPort = Port,
        ToPort = Port,
    };

    private CfnExpression Import(string export) => Fn.ImportValue($"{stack}-{export}");
}
