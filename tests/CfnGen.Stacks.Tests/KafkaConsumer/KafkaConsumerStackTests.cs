using System.Globalization;
using CfnGen.Model.Documents;
using CfnGen.Stacks.KafkaConsumer;
using Newtonsoft.Json.Linq;
using static VerifyXunit.Verifier;

namespace CfnGen.Stacks.Tests.KafkaConsumer;

public sealed class KafkaConsumerStackTests
{
    private const string Policy = "Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification";

    private static readonly TemplateDocument Template = new KafkaConsumerStack().ToTemplate();

    [Fact]
    public Task Template_is_as_committed() => Verify(Template.ToYaml(), "yaml");

    [Theory]
    [InlineData("Namespace", "ECS/CloudWatch/Custom")]
    [InlineData("MetricName", "rate_messages_produced_average_1m")]
    [InlineData("Dimensions", "[{Name: ClusterName, Value: !Ref Cluster}, {Name: ServiceName, Value: !GetAtt ConsumerService.Name}]")]
    [InlineData("Statistic", "Average")]
    [InlineData("Unit", "Count/Second")]
    public void Tracks_what_the_function_publishes(string property, string value) => Assert.Equal(value, Template.ValueAt($"{Policy}/{property}"));

    [Theory]
    [InlineData("SDK", "ECS/CloudWatch/Custom", "SUM([produced]) / 60")]
    [InlineData("Prometheus", "ECS/ContainerInsights/Prometheus", "SUM([produced]) / 60")]
    [InlineData("PrometheusTotals", "ECS/ContainerInsights/Prometheus", "IF(RATE(produced) < 0, 0, RATE(produced))")]
    public void Tells_the_function_what_to_read(string source, string metricNamespace, string perSecond)
    {
        var settings = SettingsFor(source);

        Assert.Equal(
            JToken.Parse(
                $$"""
                {
                  "cluster": "Cluster",
                  "service": "ConsumerService.Name",
                  "source": {
                    "namespace": "{{metricNamespace}}",
                    "metric": "messages_produced_total",
                    "dimensions": { "ClusterName": "Cluster", "TaskGroup": "service:KafkaProducerService" },
                    "perSecond": "{{perSecond}}",
                    "delay": 60
                  },
                  "target": {
                    "namespace": "ECS/CloudWatch/Custom",
                    "metric": "rate_messages_produced_average_1m",
                    "dimensions": { "ClusterName": "Cluster", "ServiceName": "ConsumerService.Name" },
                    "unit": "Count/Second"
                  }
                }
                """),
            settings);
    }

    [Theory]
    [InlineData(65, 1, 3)]
    [InlineData(70, 1, 3)]
    public void Asks_for_as_many_consumers_as_the_document_does(double messagesPerSecond, int running, int wanted)
    {
        var target = double.Parse(Template.ValueAt("Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/TargetValue"), CultureInfo.InvariantCulture);

        var asked = Math.Ceiling(running * (messagesPerSecond / running) / target);

        Assert.Equal(wanted, asked);
    }

    [Fact]
    public void Counts_by_default_what_the_containers_publish_themselves() => Assert.Equal("SDK", Template.ValueAt("Parameters/MetricSource/Default"));

    [Theory]
    [InlineData("RateSchedule/Properties/ScheduleExpression", "rate(1 minute)")]
    [InlineData("RateFunction/Properties/Environment/Variables", "{SETTINGS: !Ref Settings}")]
    [InlineData("RateFunction/Properties/LoggingConfig/LogGroup", "!Ref RateLogs")]
    public void Runs_the_function_every_minute(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    [Fact]
    public void Names_the_functions_settings_so_that_the_stack_may_be_called_as_one_likes() =>
        Assert.Equal("!Sub /stacks/${AWS::StackName}/messages-per-consumer", Template.ValueAt("Resources/Settings/Properties/Name"));

    [Theory]
    [InlineData("0/PolicyDocument/Statement", "[{Effect: Allow, Action: [logs:CreateLogStream, logs:PutLogEvents], Resource: !GetAtt RateLogs.Arn}]")]
    [InlineData("1/PolicyDocument/Statement/0", "{Effect: Allow, Action: ssm:GetParameter, Resource: !Sub arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${Settings}}")]
    [InlineData("1/PolicyDocument/Statement/1", "{Effect: Allow, Action: ecs:DescribeServices, Resource: !Ref ConsumerService}")]
    [InlineData("1/PolicyDocument/Statement/2", "{Effect: Allow, Action: cloudwatch:GetMetricData, Resource: *}")]
    [InlineData("1/PolicyDocument/Statement/3", "{Effect: Allow, Action: cloudwatch:PutMetricData, Resource: *, Condition: {StringEquals: {cloudwatch:namespace: ECS/CloudWatch/Custom}}}")]
    public void Lets_the_function_do_just_that(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/RateRole/Properties/Policies/{path}"));

    [Theory]
    [InlineData("RateFailsAlarm/Properties/MetricName", "Errors")]
    [InlineData("RateSilentAlarm/Properties/MetricName", "Invocations")]
    [InlineData("RateFailsAlarm/Properties/AlarmActions", "[!Ref Alerts]")]
    public void Alerts_when_the_function_does_not_work(string path, string value) => Assert.Equal(value, Template.ValueAt($"Resources/{path}"));

    /// <summary>The settings as the function reads them, with one of the sources chosen.</summary>
    private static JToken SettingsFor(string source)
    {
        var sub = (SequenceNode)((IntrinsicNode)Template.NodeAt("Resources/Settings/Properties/Value")).Argument;
        var chosen = ((MappingNode)sub.Items[1]).Entries.ToDictionary(
            variable => variable.Key,
            variable => ((SequenceNode)((IntrinsicNode)variable.Value).Argument).Items[^1] is ScalarNode key
                ? Template.ValueAt($"Mappings/MessageSources/{source}/{key.Text}")
                : throw new InvalidOperationException("Only mappings are chosen from."));

        return JToken.Parse(DeployedText.Of(new IntrinsicNode(IntrinsicFunction.Sub, sub.Items[0]), chosen));
    }
}
