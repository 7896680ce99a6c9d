using System.Text.RegularExpressions;
using CfnGen.Model.Documents;
using CfnGen.Stacks.KafkaConsumer;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.KafkaConsumer;

public sealed class KafkaStackTests
{
    private static readonly TemplateDocument Template = new KafkaStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("Parameters/KafkaVersion/Default", "4.1.x.kraft")]
    [InlineData("Resources/Cluster/Properties/KafkaVersion", "!Ref KafkaVersion")]
    [InlineData("Resources/Cluster/Properties/NumberOfBrokerNodes", "2")]
    [InlineData("Resources/Cluster/Properties/BrokerNodeGroupInfo/ClientSubnets", "[!ImportValue !Sub ${ParentVPCStack}-SubnetAPrivate, !ImportValue !Sub ${ParentVPCStack}-SubnetBPrivate]")]
    [InlineData("Resources/Cluster/Properties/BrokerNodeGroupInfo/InstanceType", "!Ref BrokerInstanceType")]
    [InlineData("Resources/Cluster/Properties/BrokerNodeGroupInfo/StorageInfo/EBSStorageInfo/VolumeSize", "!Ref BrokerVolumeSize")]
    public void Has_one_broker_in_each_of_two_zones(string path, string value) => Assert.Equal(value, Template.ValueAt(path));

    [Theory]
    [InlineData("EncryptionInfo/EncryptionAtRest/DataVolumeKMSKeyId", "!GetAtt Key.Arn")]
    [InlineData("EncryptionInfo/EncryptionInTransit/ClientBroker", "TLS")]
    [InlineData("EncryptionInfo/EncryptionInTransit/InCluster", "true")]
    [InlineData("ClientAuthentication/Sasl/Iam/Enabled", "true")]
    [InlineData("ClientAuthentication/Sasl/Scram/Enabled", "false")]
    [InlineData("ClientAuthentication/Unauthenticated/Enabled", "false")]
    public void Takes_encrypted_connections_of_clients_that_sign_in_with_IAM_and_no_others(string property, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/Cluster/Properties/{property}"));

    [Theory]
    [InlineData("auto.create.topics.enable=false")]
    [InlineData("default.replication.factor=2")]
    [InlineData("min.insync.replicas=1")]
    [InlineData("offsets.topic.replication.factor=2")]
    [InlineData("transaction.state.log.replication.factor=2")]
    [InlineData("transaction.state.log.min.isr=1")]
    [InlineData("unclean.leader.election.enable=false")]
    public void Configures_the_brokers_for_two_copies(string setting) =>
        Assert.Contains(setting, Template.ValueAt("Resources/Configuration/Properties/ServerProperties").Split('\n'));

    [Theory]
    [InlineData("ConfigurationInfo/Arn", "!GetAtt Configuration.Arn")]
    [InlineData("LoggingInfo/BrokerLogs/CloudWatchLogs", "{Enabled: true, LogGroup: !Ref BrokerLogs}")]
    [InlineData("BrokerNodeGroupInfo/SecurityGroups", "[!Ref SecurityGroup]")]
    public void Uses_what_the_stack_declares(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/Cluster/Properties/{property}"));

    [Fact]
    public void Follows_each_revision_of_its_configuration()
    {
        var revision = Template.NodeAt("Resources/Cluster/Properties/ConfigurationInfo/Revision");

        Assert.Equal("Configuration.LatestRevision.Revision", DeployedText.Of(revision));
    }

    [Fact]
    public void Lets_nobody_in_by_itself() => Assert.False(Template.Has("SecurityGroup", "SecurityGroupIngress"));

    [Theory]
    [InlineData("PartitionCount", "10")]
    [InlineData("ReplicationFactor", "2")]
    [InlineData("TopicName", "messages")]
    [InlineData("ClusterArn", "!GetAtt Cluster.Arn")]
    public void Has_a_topic_of_ten_partitions(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/Topic/Properties/{property}"));

    [Theory]
    [InlineData("Key")]
    [InlineData("BrokerLogs")]
    [InlineData("Configuration")]
    [InlineData("SecurityGroup")]
    [InlineData("Cluster")]
    [InlineData("Topic")]
    public void Keeps_the_messages_and_all_that_they_need_when_the_stack_goes(string resource)
    {
        Assert.Equal("RetainExceptOnCreate", Template.ValueAt($"Resources/{resource}/DeletionPolicy"));
        Assert.Equal("Retain", Template.ValueAt($"Resources/{resource}/UpdateReplacePolicy"));
    }

    [Theory]
    [InlineData("BootstrapBrokers/Properties/ServiceToken", "!GetAtt BootstrapFunction.Arn")]
    [InlineData("BootstrapBrokers/Properties/ClusterArn", "!GetAtt Cluster.Arn")]
    [InlineData("BootstrapBrokers/Properties/ServiceTimeout", "120")]
    [InlineData("BootstrapRole/Properties/Policies/0/PolicyDocument/Statement/0", "{Effect: Allow, Action: kafka:GetBootstrapBrokers, Resource: !GetAtt Cluster.Arn}")]
    [InlineData("BootstrapRole/Properties/Policies/0/PolicyDocument/Statement/1", "{Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents], Resource: !GetAtt BootstrapLogs.Arn}")]
    [InlineData("BootstrapFunction/Properties/LoggingConfig/LogGroup", "!Ref BootstrapLogs")]
    [InlineData("BootstrapFunction/Properties/Handler", "index.handler")]
    public void Asks_for_the_brokers_of_its_own_cluster(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("DiskAlarm/DependsOn", "Cluster")]
    [InlineData("ControllerAlarm/DependsOn", "Cluster")]
    [InlineData("CopiesAlarm/DependsOn", "Cluster")]
    [InlineData("BusyAlarm/DependsOn", "Cluster")]
    [InlineData("OfflinePartitionsAlarm/DependsOn", "Cluster")]
    [InlineData("DiskAlarm/Properties/Metrics/0/Expression", "MAX([broker1, broker2])")]
    [InlineData("DiskAlarm/Properties/Metrics/1/MetricStat/Metric/MetricName", "KafkaDataLogsDiskUsed")]
    [InlineData("DiskAlarm/Properties/Metrics/1/MetricStat/Metric/Dimensions", "[{Name: Cluster Name, Value: !Ref AWS::StackName}, {Name: Broker ID, Value: 1}]")]
    [InlineData("DiskAlarm/Properties/Metrics/2/MetricStat/Metric/Dimensions", "[{Name: Cluster Name, Value: !Ref AWS::StackName}, {Name: Broker ID, Value: 2}]")]
    [InlineData("DiskAlarm/Properties/Threshold", "85")]
    [InlineData("ControllerAlarm/Properties/MetricName", "ActiveControllerCount")]
    [InlineData("ControllerAlarm/Properties/ComparisonOperator", "LessThanThreshold")]
    [InlineData("ControllerAlarm/Properties/Threshold", "1")]
    [InlineData("ControllerAlarm/Properties/TreatMissingData", "breaching")]
    [InlineData("CopiesAlarm/Properties/Metrics/0/Expression", "MAX([broker1, broker2])")]
    [InlineData("CopiesAlarm/Properties/Metrics/1/MetricStat/Metric/MetricName", "UnderReplicatedPartitions")]
    [InlineData("CopiesAlarm/Properties/Metrics/2/MetricStat/Metric/Dimensions", "[{Name: Cluster Name, Value: !Ref AWS::StackName}, {Name: Broker ID, Value: 2}]")]
    [InlineData("CopiesAlarm/Properties/Metrics/1/MetricStat/Period", "60")]
    [InlineData("CopiesAlarm/Properties/EvaluationPeriods", "10")]
    [InlineData("CopiesAlarm/Properties/Threshold", "0")]
    [InlineData("BusyAlarm/Properties/Metrics/0/Expression", "MAX([user1 + system1, user2 + system2])")]
    [InlineData("BusyAlarm/Properties/Metrics/3/MetricStat/Metric/MetricName", "CpuUser")]
    [InlineData("BusyAlarm/Properties/Metrics/4/MetricStat/Metric/MetricName", "CpuSystem")]
    [InlineData("BusyAlarm/Properties/EvaluationPeriods", "3")]
    [InlineData("BusyAlarm/Properties/Threshold", "60")]
    [InlineData("OfflinePartitionsAlarm/Properties/MetricName", "OfflinePartitionsCount")]
    [InlineData("OfflinePartitionsAlarm/Properties/ComparisonOperator", "GreaterThanThreshold")]
    [InlineData("OfflinePartitionsAlarm/Properties/Threshold", "0")]
    [InlineData("OfflinePartitionsAlarm/Properties/AlarmActions", "[!Ref Alerts]")]
    public void Alerts_the_administrator(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Theory]
    [InlineData("ClusterArn", "!GetAtt Cluster.Arn")]
    [InlineData("ClusterName", "!Ref AWS::StackName")]
    [InlineData("TopicArn", "!Ref Topic")]
    [InlineData("BootstrapServers", "!GetAtt BootstrapBrokers.SaslIam")]
    [InlineData("BrokerSecurityGroup", "!Ref SecurityGroup")]
    public void Exports_what_clients_need(string output, string value)
    {
        Assert.Equal(value, Template.ValueAt($"Outputs/{output}/Value"));
        Assert.Equal($"!Sub ${{AWS::StackName}}-{output}", Template.ValueAt($"Outputs/{output}/Export/Name"));
    }

    [Theory]
    [InlineData("3.6.0", true)]
    [InlineData("3.9.x.kraft", true)]
    [InlineData("4.1.x.kraft", true)]
    [InlineData("2.8.1", false)]
    [InlineData("3.5.1", false)]
    [InlineData("4.1.x", false)]
    public void Takes_versions_that_know_topics_in_templates(string version, bool taken)
    {
        var pattern = Template.ValueAt("Parameters/KafkaVersion/AllowedPattern");

        Assert.Equal(taken, Regex.IsMatch(version, $"^(?:{pattern})$"));
    }

    [Fact]
    public void Makes_the_arn_of_consumer_groups_from_the_last_part_of_the_clusters()
    {
        var groups = Template.ValueAt("Outputs/ConsumerGroups/Value");

        Assert.Equal(
            "!Sub [arn:${AWS::Partition}:kafka:${AWS::Region}:${AWS::AccountId}:group/${AWS::StackName}/${Select}, {Select: !Select [2, !Split [/, !GetAtt Cluster.Arn]]}]",
            groups);
    }
}
