using CfnGen.Model.Documents;
using CfnGen.Stacks.Tests.EveryStack.Reading;

namespace CfnGen.Stacks.Tests.EveryStack.Metrics;

/// <summary>Something produces every metric that an alarm, a policy or a function reads: with that namespace, that name, those dimensions and values, and in that unit.</summary>
public sealed class ProducedMetricTests
{
    [Theory]
    [MemberData(nameof(Judge.Stacks), MemberType = typeof(Judge))]
    public void Something_produces_every_metric_that_is_used(string stack) => Judge.AssertNone(stack, Findings);

    [Theory]
    [InlineData("AWS/SQS", "AWS/Queues")]
    [InlineData("ApproximateAgeOfOldestMessage", "AgeOfOldestMessage")]
    [InlineData("Name: QueueName", "Name: Queue")]
    [InlineData("!GetAtt Queue.QueueName", "!Ref Queue")]
    [InlineData("Unit: Seconds", "Unit: Minutes")]
    public void Reports_a_metric_that_no_service_publishes(string right, string wrong) => Tells(
        """
        Resources:
          Queue: { Type: 'AWS::SQS::Queue' }
          User:
            Type: AWS::CloudWatch::Alarm
            Properties: { Namespace: AWS/SQS, MetricName: ApproximateAgeOfOldestMessage, Dimensions: [{ Name: QueueName, Value: !GetAtt Queue.QueueName }], Unit: Seconds }
        """,
        right,
        wrong);

    [Theory]
    [InlineData("MetricNamespace: !Ref AWS::StackName", "MetricNamespace: other")]
    [InlineData("MetricName: Errors, MetricValue", "MetricName: AppErrors, MetricValue")]
    [InlineData(", Unit: Count }]", " }]")]
    public void Reports_a_metric_that_no_filter_counts(string right, string wrong) => Tells(
        """
        Resources:
          Filter: { Type: 'AWS::Logs::MetricFilter', Properties: { MetricTransformations: [{ MetricNamespace: !Ref AWS::StackName, MetricName: Errors, MetricValue: '1', Unit: Count }] } }
          User: { Type: 'AWS::CloudWatch::Alarm', Properties: { Namespace: !Sub '${AWS::StackName}', MetricName: Errors, Unit: Count } }
        """,
        right,
        wrong);

    [Theory]
    [InlineData("METRIC_NAMESPACE: Queues", "METRIC_NAMESPACE: Other")]
    [InlineData("METRIC_NAME: Backlog", "METRIC_NAME: PerTask")]
    [InlineData("METRIC_UNIT: Count", "METRIC_UNIT: Seconds")]
    [InlineData("""{"Name":"${Service.Name}"}""", """{"Name":"${Service}"}""")]
    [InlineData("""{"Name":"${Service.Name}"}""", """{}""")]
    public void Reports_a_metric_that_no_function_publishes(string right, string wrong) => Tells(
        """
        Resources:
          Function: { Type: 'AWS::Lambda::Function', Properties: { Environment: { Variables: { METRIC_NAMESPACE: Queues, METRIC_NAME: Backlog, METRIC_UNIT: Count, METRIC_DIMENSIONS: !Sub '{"Name":"${Service.Name}"}' } } } }
          User:
            Type: AWS::ApplicationAutoScaling::ScalingPolicy
            Properties:
              TargetTrackingScalingPolicyConfiguration:
                CustomizedMetricSpecification: { Namespace: Queues, MetricName: Backlog, Unit: Count, Dimensions: [{ Name: Name, Value: !GetAtt Service.Name }] }
        """,
        right,
        wrong);

    [Theory]
    [InlineData("""metric": "rate""", """metric": "speed""")]
    [InlineData("Count/Second\" }", "Count\" }")]
    [InlineData("Value: A, Other", "Value: C, Other")]
    public void Reports_a_metric_that_no_settings_name(string right, string wrong) => Tells(
        """
        Mappings: { Sources: { One: { Space: Queues, Value: A, Other: x } } }
        Resources:
          Settings: { Type: 'AWS::SSM::Parameter', Properties: { Value: '{ "delay": ${Number}, "target": { "namespace": "A", "metric": "rate", "dimensions": {}, "unit": "Count/Second" } }' } }
          User:
            Type: AWS::CloudWatch::Alarm
            Properties: { Metrics: [{ Id: a, MetricStat: { Metric: { Namespace: !FindInMap [Sources, !Ref Source, Value], MetricName: rate }, Unit: Count/Second } }, { Id: b, Expression: a*2 }] }
        """,
        right,
        wrong);

    [Theory]
    [InlineData("\"rename\": \"MemoryUtilization\"", "\"rename\": \"Memory\"")]
    [InlineData("\"unit\": \"Percent\"", "\"unit\": \"Bytes\"")]
    [InlineData("\"namespace\": \"${AWS::StackName}_Memory\"", "\"namespace\": \"Memory\"")]
    [InlineData("[[\"AutoScalingGroupName\"]]", "[[\"InstanceId\"]]")]
    [InlineData("\"${!aws:AutoScalingGroupName}\"", "\"${!aws:InstanceId}\"")]
    public void Reports_a_metric_that_no_agent_measures(string right, string wrong) => Tells(
        """
        Resources:
          Agent:
            Type: AWS::SSM::Parameter
            Properties:
              Value: !Sub |
                { "metrics": { "namespace": "${AWS::StackName}_Memory", "append_dimensions": { "AutoScalingGroupName": "${!aws:AutoScalingGroupName}" }, "aggregation_dimensions": [["AutoScalingGroupName"]],
                  "metrics_collected": { "mem": { "measurement": [{ "name": "mem_used_percent", "rename": "MemoryUtilization", "unit": "Percent" }] } } } }
          Group: { Type: 'AWS::AutoScaling::AutoScalingGroup', Properties: { AutoScalingGroupName: !Ref AWS::StackName } }
          User:
            Type: AWS::CloudWatch::Alarm
            Properties: { Namespace: !Sub '${AWS::StackName}_Memory', MetricName: MemoryUtilization, Unit: Percent, Dimensions: [{ Name: AutoScalingGroupName, Value: !Ref AWS::StackName }] }
        """,
        right,
        wrong);

    [Theory]
    [InlineData("^waiting$", "^active$")]
    [InlineData("^nginx$", "^node$")]
    [InlineData("[\"Group\"]]", "[\"Group\", \"InstanceId\"]]")]
    [InlineData("Group: web", "Group: other")]
    [InlineData("\"waiting\": \"Count\"", "\"waiting\": \"Percent\"")]
    [InlineData("\"metric_namespace\": \"Prometheus\"", "\"metric_namespace\": \"Other\"")]
    public void Reports_a_metric_that_no_agent_scrapes(string right, string wrong) => Tells(
        """
        Resources:
          Agent:
            Type: AWS::SSM::Parameter
            Properties:
              Value: |
                { "logs": { "metrics_collected": { "prometheus": { "emf_processor": { "metric_namespace": "Prometheus", "metric_unit": { "waiting": "Count" },
                  "metric_declaration": [{ "source_labels": ["origin"], "label_matcher": "^nginx$", "dimensions": [["Group"]], "metric_selectors": ["^waiting$"] }] } } } } }
          Scraping:
            Type: AWS::SSM::Parameter
            Properties:
              Value: "scrape_configs:\n  - job_name: web\n    static_configs:\n      - targets: ['localhost:9113']\n        labels: { origin: nginx, Group: web }\n"
          User:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              TargetTrackingConfiguration:
                CustomizedMetricSpecification: { Namespace: Prometheus, MetricName: waiting, Unit: Count, Dimensions: [{ Name: Group, Value: web }] }
        """,
        right,
        wrong);

    /// <summary>The template is fine, and with one piece exchanged the user's metric is reported.</summary>
    private static void Tells(string yaml, string right, string wrong)
    {
        Assert.Contains(right, yaml, StringComparison.Ordinal);

        var whenRight = Findings(TemplateReading.Template(yaml)).ToList();
        var whenWrong = Findings(TemplateReading.Template(yaml.Replace(right, wrong, StringComparison.Ordinal))).ToList();

        Assert.Empty(whenRight);
        Assert.StartsWith("User (AWS::", Assert.Single(whenWrong), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Findings(TemplateDocument template)
    {
        List<Metric> produced = [.. FilterMetrics.In(template), .. FunctionMetrics.In(template), .. AgentMetrics.In(template), .. ScrapedMetrics.In(template), .. ContainerMetrics.In(template)];
        return from use in UsedMetrics.In(template)
               where !produced.Any(metric => metric.Feeds(use.Metric)) && !AwsMetrics.Feed(template, use.Metric)
               let nearest = produced.FirstOrDefault(metric => metric.Name == use.Metric.Name)
               select $"{use.User} reads {use.Metric}, and nothing produces it{(nearest is null ? "" : $"; there is {nearest}")}: correct one of them, or list it in {nameof(AwsMetrics)}.";
    }
}
