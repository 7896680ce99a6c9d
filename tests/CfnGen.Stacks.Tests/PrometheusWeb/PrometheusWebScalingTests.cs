using CfnGen.Model.Documents;
using CfnGen.Stacks.PrometheusWeb;
using Newtonsoft.Json.Linq;

namespace CfnGen.Stacks.Tests.PrometheusWeb;

/// <summary>What the policies and alarms read is what the agent publishes.</summary>
public sealed class PrometheusWebScalingTests
{
    private static readonly TemplateDocument Template = new PrometheusWebStack().ToTemplate();
    private static readonly JObject Agent = JObject.Parse(DeployedText.Of(Template, "Resources/AgentConfiguration/Properties/Value"));

    [Theory]
    [InlineData("ConnectionsWaitingPolicy", "nginx_connections_waiting", "2")]
    [InlineData("TcpSocketsInUsePolicy", "node_sockstat_TCP_inuse", "50")]
    public void Follows_the_average_of_a_scraped_metric(string policy, string metric, string target)
    {
        var properties = Template.ValueAt($"Resources/{policy}/Properties");

        Assert.Equal(
            "{AutoScalingGroupName: !Ref Group, PolicyType: TargetTrackingScaling, EstimatedInstanceWarmup: 10, TargetTrackingConfiguration: "
            + $"{{TargetValue: {target}, DisableScaleIn: false, CustomizedMetricSpecification: "
            + $"{{MetricName: {metric}, Namespace: !Sub ${{AWS::StackName}}_Prometheus, Statistic: Average, Unit: Count, "
            + "Dimensions: [{Name: AutoScalingGroupName, Value: !Ref AWS::StackName}]}}}",
            properties);
    }

    [Theory]
    [InlineData("ConnectionsWaitingPolicy/Properties/TargetTrackingConfiguration/CustomizedMetricSpecification")]
    [InlineData("TcpSocketsInUsePolicy/Properties/TargetTrackingConfiguration/CustomizedMetricSpecification")]
    [InlineData("ConnectionsWaitingMissingAlarm/Properties")]
    [InlineData("TcpSocketsInUseMissingAlarm/Properties")]
    public void Reads_what_the_agent_publishes(string reader)
    {
        var metric = Template.ValueAt($"Resources/{reader}/MetricName");
        var processor = Agent.SelectToken("logs.metrics_collected.prometheus.emf_processor")!;
        var declaration = processor["metric_declaration"]!.Single(declaration => (string?)declaration["metric_selectors"]![0] == $"^{metric}$");

        Assert.Equal((string?)processor["metric_namespace"], DeployedText.Of(Template, $"Resources/{reader}/Namespace"));
        Assert.Equal((string?)processor["metric_unit"]![metric], Template.ValueAt($"Resources/{reader}/Unit"));
        Assert.Contains(declaration["dimensions"]!, set => set.Values<string>().SequenceEqual([Template.ValueAt($"Resources/{reader}/Dimensions/0/Name")]));
    }

    [Fact]
    public void Watches_the_memory_that_the_agent_publishes()
    {
        var metrics = Agent["metrics"]!;

        Assert.Equal((string?)metrics["namespace"], DeployedText.Of(Template, "Resources/MemoryAlarm/Properties/Namespace"));
        Assert.Equal((string?)metrics.SelectToken("metrics_collected.mem.measurement[0].rename"), Template.ValueAt("Resources/MemoryAlarm/Properties/MetricName"));
        Assert.Equal((string?)metrics.SelectToken("metrics_collected.mem.measurement[0].unit"), Template.ValueAt("Resources/MemoryAlarm/Properties/Unit"));
        Assert.Equal((string?)metrics.SelectToken("aggregation_dimensions[0][0]"), Template.ValueAt("Resources/MemoryAlarm/Properties/Dimensions/0/Name"));
    }

    [Theory]
    [InlineData("LoadBalancer5XXAlarm", "AWS/ApplicationELB HTTPCode_ELB_5XX_Count Sum GreaterThanThreshold 0 notBreaching 60 1")]
    [InlineData("Target5XXAlarm", "AWS/ApplicationELB HTTPCode_Target_5XX_Count Sum GreaterThanThreshold 0 notBreaching 60 1")]
    [InlineData("UnhealthyHostsAlarm", "AWS/ApplicationELB UnHealthyHostCount Maximum GreaterThanThreshold 0 missing 60 5")]
    [InlineData("GroupAtMaximumAlarm", "AWS/AutoScaling GroupInServiceInstances Minimum GreaterThanOrEqualToThreshold 8 missing 60 15")]
    [InlineData("MemoryAlarm", "!Sub ${AWS::StackName}_Memory MemoryUtilization Average GreaterThanThreshold 90 missing 60 5")]
    [InlineData("ConnectionsWaitingMissingAlarm", "!Sub ${AWS::StackName}_Prometheus nginx_connections_waiting SampleCount LessThanThreshold 1 breaching 60 10")]
    [InlineData("TcpSocketsInUseMissingAlarm", "!Sub ${AWS::StackName}_Prometheus node_sockstat_TCP_inuse SampleCount LessThanThreshold 1 breaching 60 10")]
    public void Tells_a_person_when(string alarm, string expected)
    {
        string[] properties = ["Namespace", "MetricName", "Statistic", "ComparisonOperator", "Threshold", "TreatMissingData", "Period", "EvaluationPeriods"];

        var values = properties.Select(property => Template.ValueAt($"Resources/{alarm}/Properties/{property}"));

        Assert.Equal(expected, string.Join(' ', values));
        Assert.Equal("[!Ref Alerts]", Template.ValueAt($"Resources/{alarm}/Properties/AlarmActions"));
    }

    [Theory]
    [InlineData("LoadBalancer5XXAlarm", "[{Name: LoadBalancer, Value: !GetAtt LoadBalancer.LoadBalancerFullName}]")]
    [InlineData("Target5XXAlarm", "[{Name: LoadBalancer, Value: !GetAtt LoadBalancer.LoadBalancerFullName}]")]
    [InlineData("UnhealthyHostsAlarm", "[{Name: TargetGroup, Value: !GetAtt TargetGroup.TargetGroupFullName}, {Name: LoadBalancer, Value: !GetAtt LoadBalancer.LoadBalancerFullName}]")]
    [InlineData("GroupAtMaximumAlarm", "[{Name: AutoScalingGroupName, Value: !Ref AWS::StackName}]")]
    [InlineData("MemoryAlarm", "[{Name: AutoScalingGroupName, Value: !Ref AWS::StackName}]")]
    [InlineData("ConnectionsWaitingMissingAlarm", "[{Name: AutoScalingGroupName, Value: !Ref AWS::StackName}]")]
    [InlineData("TcpSocketsInUseMissingAlarm", "[{Name: AutoScalingGroupName, Value: !Ref AWS::StackName}]")]
    public void Watches_the_stacks_own_load_balancer_and_group(string alarm, string dimensions) =>
        Assert.Equal(dimensions, Template.ValueAt($"Resources/{alarm}/Properties/Dimensions"));

    [Theory]
    [InlineData("ConnectionsWaitingMissingAlarm")]
    [InlineData("TcpSocketsInUseMissingAlarm")]
    public void Takes_silence_for_a_fault_only_after_there_are_instances(string alarm) => Assert.Equal("Group", Template.ValueAt($"Resources/{alarm}/DependsOn"));

    [Fact]
    public void Measures_the_group_whose_size_it_watches() =>
        Assert.Equal("[{Granularity: 1Minute, Metrics: [GroupInServiceInstances]}]", Template.ValueAt("Resources/Group/Properties/MetricsCollection"));
}
