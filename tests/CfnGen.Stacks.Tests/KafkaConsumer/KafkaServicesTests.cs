using System.Text;
using CfnGen.Model.Documents;
using CfnGen.Stacks.KafkaConsumer;

namespace CfnGen.Stacks.Tests.KafkaConsumer;

/// <summary>What the stacks with a function and with metric math have in common: the document's values, one by one.</summary>
public sealed class KafkaServicesTests
{
    private static readonly TemplateDocument[] Templates = [new KafkaConsumerStack().ToTemplate(), new KafkaConsumerMetricMathStack().ToTemplate()];

    [Theory]
    [InlineData("Cluster/Properties/ClusterSettings", "[{Name: containerInsights, Value: enabled}]")]
    [InlineData("ProducerService/Properties/ServiceName", "KafkaProducerService")]
    [InlineData("ProducerService/Properties/DesiredCount", "2")]
    [InlineData("ProducerService/Properties/LaunchType", "FARGATE")]
    [InlineData("ProducerTaskDefinition/Properties/Family", "KafkaProducerTask")]
    [InlineData("ConsumerService/Properties/ServiceName", "KafkaConsumerService")]
    [InlineData("ConsumerTaskDefinition/Properties/Family", "KafkaConsumerTask")]
    [InlineData("ScalingTarget/Properties/MinCapacity", "1")]
    public void Runs_two_producers_and_at_first_one_consumer(string path, string value) => AssertAll(path, value);

    [Fact]
    public void Leaves_the_number_of_consumers_to_the_scaling() =>
        Assert.All(Templates, template => Assert.False(template.Has("ConsumerService", "DesiredCount")));

    [Theory]
    [InlineData("ScalingTarget/Properties/ResourceId", "!Sub service/${Cluster}/${ConsumerService.Name}")]
    [InlineData("ScalingTarget/Properties/ScalableDimension", "ecs:service:DesiredCount")]
    [InlineData("ScalingTarget/Properties/MinCapacity", "1")]
    [InlineData("ScalingTarget/Properties/MaxCapacity", "10")]
    [InlineData("ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/TargetValue", "30")]
    public void Scales_the_consumers_from_one_to_ten(string path, string value) => AssertAll(path, value);

    [Fact]
    public void Starts_no_more_consumers_than_there_are_partitions()
    {
        var partitions = new KafkaStack().ToTemplate().ValueAt("Resources/Topic/Properties/PartitionCount");

        AssertAll("ScalingTarget/Properties/MaxCapacity", partitions);
    }

    [Theory]
    [InlineData("EntranceSecurityGroup/Properties/SecurityGroupIngress/0/FromPort", "!If [HasCertificate, 443, 80]")]
    [InlineData("EntranceListener/Properties/Port", "!If [HasCertificate, 443, 80]")]
    [InlineData("EntranceListener/Properties/Protocol", "!If [HasCertificate, HTTPS, HTTP]")]
    [InlineData("EntranceListener/Properties/Certificates", "!If [HasCertificate, [{CertificateArn: !Ref CertificateArn}], !Ref AWS::NoValue]")]
    [InlineData("EntranceTargetGroup/Properties/TargetType", "ip")]
    [InlineData("ProducerService/Properties/LoadBalancers", "[{ContainerName: producer, ContainerPort: 8080, TargetGroupArn: !Ref EntranceTargetGroup}]")]
    [InlineData("ProducerService/Properties/HealthCheckGracePeriodSeconds", "120")]
    [InlineData("ProducerService/DependsOn", "[EntranceListener, ProducerToBrokers]")]
    [InlineData("ConsumerService/DependsOn", "ConsumerToBrokers")]
    public void Takes_data_in_through_the_load_balancer(string path, string value) => AssertAll(path, value);

    [Theory]
    [InlineData("ProducerSecurityGroup/Properties/SecurityGroupIngress", "[{Description: requests, SourceSecurityGroupId: !Ref EntranceSecurityGroup, IpProtocol: tcp, FromPort: 8080, ToPort: 8080}, {Description: scrapes, SourceSecurityGroupId: !Ref AgentSecurityGroup, IpProtocol: tcp, FromPort: 9404, ToPort: 9404}]")]
    [InlineData("ConsumerSecurityGroup/Properties/SecurityGroupIngress", "[{Description: scrapes, SourceSecurityGroupId: !Ref AgentSecurityGroup, IpProtocol: tcp, FromPort: 9404, ToPort: 9404}]")]
    [InlineData("ProducerToBrokers/Properties", "{GroupId: !ImportValue !Sub ${ParentKafkaStack}-BrokerSecurityGroup, SourceSecurityGroupId: !Ref ProducerSecurityGroup, IpProtocol: tcp, FromPort: 9098, ToPort: 9098}")]
    [InlineData("ConsumerToBrokers/Properties", "{GroupId: !ImportValue !Sub ${ParentKafkaStack}-BrokerSecurityGroup, SourceSecurityGroupId: !Ref ConsumerSecurityGroup, IpProtocol: tcp, FromPort: 9098, ToPort: 9098}")]
    public void Opens_each_port_for_one_group_only(string path, string value) => AssertAll(path, value);

    [Fact]
    public void Lets_nobody_reach_the_agent() =>
        Assert.All(Templates, template => Assert.False(template.Has("AgentSecurityGroup", "SecurityGroupIngress")));

    [Theory]
    [InlineData("0", "{Effect: Allow, Action: [kafka-cluster:Connect, kafka-cluster:WriteDataIdempotently], Resource: !ImportValue !Sub ${ParentKafkaStack}-ClusterArn}")]
    [InlineData("1", "{Effect: Allow, Action: [kafka-cluster:DescribeTopic, kafka-cluster:WriteData], Resource: !ImportValue !Sub ${ParentKafkaStack}-TopicArn}")]
    [InlineData("2", "{Effect: Allow, Action: cloudwatch:PutMetricData, Resource: *, Condition: {StringEquals: {cloudwatch:namespace: ECS/CloudWatch/Custom}}}")]
    public void Lets_producers_write_to_the_topic(string statement, string value) => AssertRight("ProducerTaskRole", 3, statement, value);

    [Theory]
    [InlineData("0", "{Effect: Allow, Action: kafka-cluster:Connect, Resource: !ImportValue !Sub ${ParentKafkaStack}-ClusterArn}")]
    [InlineData("1", "{Effect: Allow, Action: [kafka-cluster:DescribeTopic, kafka-cluster:ReadData], Resource: !ImportValue !Sub ${ParentKafkaStack}-TopicArn}")]
    [InlineData("2", "{Effect: Allow, Action: [kafka-cluster:DescribeGroup, kafka-cluster:AlterGroup], Resource: !Sub [${ImportValue}/${AWS::StackName}, {ImportValue: !ImportValue !Sub ${ParentKafkaStack}-ConsumerGroups}]}")]
    [InlineData("3", "{Effect: Allow, Action: cloudwatch:PutMetricData, Resource: *, Condition: {StringEquals: {cloudwatch:namespace: ECS/CloudWatch/Custom}}}")]
    public void Lets_consumers_read_the_topic_in_their_own_group(string statement, string value) => AssertRight("ConsumerTaskRole", 4, statement, value);

    [Theory]
    [InlineData("0", "{Effect: Allow, Action: ecs:DescribeTasks, Resource: !Sub arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task/${Cluster}/*}")]
    [InlineData("1", "{Effect: Allow, Action: ecs:DescribeServices, Resource: !Sub arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:service/${Cluster}/*}")]
    [InlineData("2", "{Effect: Allow, Action: ecs:DescribeContainerInstances, Resource: !Sub arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:container-instance/${Cluster}/*}")]
    [InlineData("3", "{Effect: Allow, Action: [ecs:ListTasks, ecs:ListServices], Resource: *, Condition: {ArnEquals: {ecs:cluster: !Sub arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:cluster/${Cluster}}}}")]
    [InlineData("4", "{Effect: Allow, Action: [ecs:DescribeTaskDefinition, ec2:DescribeInstances], Resource: *}")]
    [InlineData("5", "{Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents], Resource: !GetAtt AgentEvents.Arn}")]
    public void Lets_the_agent_find_tasks_and_write_events(string statement, string value) => AssertRight("AgentTaskRole", 6, statement, value);

    [Theory]
    [InlineData("ProducerTaskDefinition", "METRICS_TASK_GROUP", "service:KafkaProducerService")]
    [InlineData("ProducerTaskDefinition", "PORT", "8080")]
    [InlineData("ConsumerTaskDefinition", "METRICS_TASK_GROUP", "service:KafkaConsumerService")]
    [InlineData("ConsumerTaskDefinition", "METRICS_NAMESPACE", "ECS/CloudWatch/Custom")]
    [InlineData("ConsumerTaskDefinition", "METRICS_CLUSTER_NAME", "!Ref Cluster")]
    [InlineData("ConsumerTaskDefinition", "CONSUMER_GROUP", "!Ref AWS::StackName")]
    [InlineData("ConsumerTaskDefinition", "BOOTSTRAP_SERVERS", "!ImportValue !Sub ${ParentKafkaStack}-BootstrapServers")]
    [InlineData("ConsumerTaskDefinition", "TOPIC", "messages")]
    public void Tells_the_containers_where_kafka_is_and_how_to_count(string definition, string name, string value) =>
        Assert.All(Templates, template => Assert.Contains(
            $"{{Name: {name}, Value: {value}}}",
            template.ValueAt($"Resources/{definition}/Properties/ContainerDefinitions/0/Environment"),
            StringComparison.Ordinal));

    [Theory]
    [InlineData("ProducerTaskDefinition", "60")]
    [InlineData("ConsumerTaskDefinition", "120")]
    public void Gives_tasks_that_end_the_time_to_finish(string definition, string seconds) => AssertAll($"{definition}/Properties/ContainerDefinitions/0/StopTimeout", seconds);

    [Fact]
    public void Replaces_consumers_that_say_of_themselves_that_they_hang() => AssertAll(
        "ConsumerTaskDefinition/Properties/ContainerDefinitions/0/HealthCheck",
        "!If [HasConsumerHealthCheckCommand, {Command: [CMD-SHELL, !Ref ConsumerHealthCheckCommand], Interval: 30, Timeout: 5, Retries: 3, StartPeriod: 120}, !Ref AWS::NoValue]");

    [Theory]
    [InlineData("CountMissingAlarm/Properties/Namespace", "!FindInMap [MessageSources, !Ref MetricSource, Namespace]")]
    [InlineData("CountMissingAlarm/Properties/MetricName", "messages_produced_total")]
    [InlineData("CountMissingAlarm/Properties/Dimensions", "[{Name: ClusterName, Value: !Ref Cluster}, {Name: TaskGroup, Value: service:KafkaProducerService}]")]
    [InlineData("CountMissingAlarm/Properties/TreatMissingData", "breaching")]
    [InlineData("LagAlarm/Properties/MetricName", "EstimatedMaxTimeLag")]
    [InlineData("LagAlarm/Properties/Dimensions", "[{Name: Cluster Name, Value: !ImportValue !Sub ${ParentKafkaStack}-ClusterName}, {Name: Consumer Group, Value: !Ref AWS::StackName}, {Name: Topic, Value: messages}]")]
    [InlineData("LagAlarm/Properties/Threshold", "300")]
    [InlineData("EntranceTaskErrorsAlarm/Properties/MetricName", "HTTPCode_Target_5XX_Count")]
    [InlineData("EntranceErrorsAlarm/Properties/MetricName", "HTTPCode_ELB_5XX_Count")]
    [InlineData("ScalingTooFewTasksAlarm/Properties/Threshold", "30")]
    public void Alerts_the_administrator(string path, string value) => AssertAll(path, value);

    [Fact]
    public void Fits_into_the_call_that_creates_a_stack() =>
        Assert.All(Templates, template => Assert.InRange(Encoding.UTF8.GetByteCount(template.ToYaml()), 1, 51_200));

    private static void AssertAll(string path, string value) => Assert.All(Templates, template => Assert.Equal(value, template.ValueAt($"Resources/{path}")));

    /// <summary>One statement of a role, and that there are no more of them.</summary>
    private static void AssertRight(string role, int statements, string statement, string value)
    {
        AssertAll($"{role}/Properties/Policies/0/PolicyDocument/Statement/{statement}", value);
        Assert.All(Templates, template => Assert.Equal(
            statements,
            ((SequenceNode)template.NodeAt($"Resources/{role}/Properties/Policies/0/PolicyDocument/Statement")).Items.Count));
    }
}
