using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Resources.CloudWatch;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Metrics;

namespace CfnGen.Stacks.Tests.Parts.Metrics;

public sealed class MetricMathTests
{
    private static readonly TemplateDocument Template = new QuotientStack().ToTemplate();

    [Theory]
    [InlineData("0", "{Id: jobs, MetricStat: {Metric: {Namespace: Shop, MetricName: Jobs, Dimensions: [{Name: Queue, Value: a}]}, Stat: Sum}, ReturnData: false}")]
    [InlineData("1", "{Id: tasks, MetricStat: {Metric: {Namespace: Shop, MetricName: Tasks, Dimensions: [{Name: Service, Value: b}]}, Stat: Average}, ReturnData: false}")]
    [InlineData("2", "{Id: result, Label: Jobs per task, Expression: jobs/tasks, ReturnData: true}")]
    public void Gives_a_policy_its_terms_in_their_order_and_the_expression(string query, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/ScalingPolicy/Properties/TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification/Metrics/{query}"));

    [Theory]
    [InlineData("0", "{Id: jobs, MetricStat: {Metric: {Namespace: Shop, MetricName: Jobs, Dimensions: [{Name: Queue, Value: a}]}, Period: 60, Stat: Sum}, ReturnData: false}")]
    [InlineData("1", "{Id: tasks, MetricStat: {Metric: {Namespace: Shop, MetricName: Tasks, Dimensions: [{Name: Service, Value: b}]}, Period: 60, Stat: Average}, ReturnData: false}")]
    [InlineData("2", "{Id: result, Label: Jobs per task, Expression: jobs/tasks, ReturnData: true}")]
    public void Gives_an_alarm_the_same_with_a_period(string query, string value) =>
        Assert.Equal(value, Template.ValueAt($"Resources/ScalingTooFewTasksAlarm/Properties/Metrics/{query}"));

    private sealed class QuotientStack : Stack
    {
        public ServiceScaling Scaling => Part(place => new ServiceScaling(place)
        {
            Cluster = "jobs",
            Service = "worker",
            MinTasks = 1,
            MaxTasks = 2,
            PolicyName = "jobs-per-task",
            Metric = new MetricMath
            {
                Terms = [new("jobs", Metric("Jobs", "Queue", "a")) { Stat = "Sum" }, new("tasks", Metric("Tasks", "Service", "b"))],
                Expression = "jobs/tasks",
                Label = "Jobs per task",
            },
            TargetValue = 3,
            Alerts = "arn:aws:sns:eu-west-1:123456789012:alerts",
        });

        private static AlarmMetric Metric(string name, string dimension, string value) =>
            new() { Namespace = "Shop", MetricName = name, Dimensions = [new() { Name = dimension, Value = value }] };
    }
}
