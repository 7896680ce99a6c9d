using CfnGen.Model;
using CfnGen.Model.Documents;
using CfnGen.Stacks.Parts;
using CfnGen.Stacks.Parts.Metrics;

namespace CfnGen.Stacks.Tests.Parts;

public sealed class ServiceScalingTests
{
    private static readonly TemplateDocument Template = new ScaledStack().ToTemplate();

    [Theory]
    [InlineData("ServiceNamespace", "ecs")]
    [InlineData("ResourceId", "service/jobs/worker")]
    [InlineData("ScalableDimension", "ecs:service:DesiredCount")]
    [InlineData("MinCapacity", "2")]
    [InlineData("MaxCapacity", "20")]
    public void Scales_the_count_of_one_service(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/ScalingTarget/Properties/{property}"));

    [Fact]
    public void Leaves_the_role_to_the_service_that_scales() => Assert.False(Template.Has("ScalingTarget", "RoleARN"));

    [Theory]
    [InlineData("PolicyName", "jobs-per-task")]
    [InlineData("PolicyType", "TargetTrackingScaling")]
    [InlineData("ScalingTargetId", "!Ref ScalingTarget")]
    [InlineData("TargetTrackingScalingPolicyConfiguration/TargetValue", "12.5")]
    [InlineData("TargetTrackingScalingPolicyConfiguration/ScaleOutCooldown", "60")]
    [InlineData("TargetTrackingScalingPolicyConfiguration/ScaleInCooldown", "300")]
    [InlineData("TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification", "{Namespace: Shop, MetricName: JobsPerTask, Dimensions: [{Name: ClusterName, Value: jobs}, {Name: ServiceName, Value: worker}], Statistic: Average, Unit: Count}")]
    public void Tracks_the_metric_at_its_target(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/ScalingPolicy/Properties/{property}"));

    [Theory]
    [InlineData("Namespace", "Shop")]
    [InlineData("MetricName", "JobsPerTask")]
    [InlineData("Dimensions", "[{Name: ClusterName, Value: jobs}, {Name: ServiceName, Value: worker}]")]
    [InlineData("Statistic", "Average")]
    [InlineData("Unit", "Count")]
    [InlineData("Period", "60")]
    [InlineData("EvaluationPeriods", "15")]
    [InlineData("ComparisonOperator", "GreaterThanThreshold")]
    [InlineData("Threshold", "12.5")]
    [InlineData("TreatMissingData", "notBreaching")]
    [InlineData("AlarmActions", "[arn:aws:sns:eu-west-1:123456789012:alerts]")]
    public void Tells_when_scaling_does_not_reach_the_target(string property, string value) => Assert.Equal(value, Template.ValueAt($"Resources/ScalingTooFewTasksAlarm/Properties/{property}"));

    private sealed class ScaledStack : Stack
    {
        public ServiceScaling Scaling => Part(place => new ServiceScaling(place)
        {
            Cluster = "jobs",
            Service = "worker",
            MinTasks = 2,
            MaxTasks = 20,
            PolicyName = "jobs-per-task",
            Metric = new ServiceMetric { Namespace = "Shop", Name = "JobsPerTask", Unit = "Count", Cluster = "jobs", Service = "worker" },
            TargetValue = 12.5,
            Alerts = "arn:aws:sns:eu-west-1:123456789012:alerts",
        });
    }
}
