using CfnGen.Rules.OperationsRules.Scaling.Tracking;

namespace CfnGen.Rules.Tests.OperationsRules.Scaling.Tracking;

public sealed class TrackedMetricIsOfWhatItScalesTests
{
    private readonly TrackedMetricIsOfWhatItScales rule = new();

    [Theory]
    [InlineData("Front", "!Ref Front")]
    [InlineData("Named", "workers")]
    [InlineData("Front", "!ImportValue front-group")]
    [InlineData("Open", "anything")]
    public void Accepts_the_groups_own_metric_and_what_only_the_deployment_knows(string scaled, string dimension)
    {
        var template = OfGroup($"!Ref {scaled}", dimension);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("!Ref Front", "!Ref Named", "Track a metric of 'Front', which the policy scales: that of 'Named' does not follow its size.")]
    [InlineData("!Ref Named", "worker", "Track a metric of 'Named', which the policy scales: that of 'worker' does not follow its size.")]
    [InlineData("!Ref Front", "reports", "Track a metric of 'Front', which the policy scales: that of 'reports' does not follow its size.")]
    [InlineData("web", "reports", "Track a metric of 'web', which the policy scales: that of 'reports' does not follow its size.")]
    public void Reports_the_metric_of_another_group(string scaled, string dimension, string message)
    {
        var template = OfGroup(scaled, dimension);

        var findings = Check.With(rule, template);

        Assert.Equal([$"(20,60) Resources/Track/Properties/TargetTrackingConfiguration/CustomizedMetricSpecification/Dimensions/0/Value: {message}"], findings);
    }

    [Fact]
    public void Reports_the_branch_that_tracks_another_group()
    {
        var template = OfGroup("!Ref Front", "!If [IsProd, !Ref Front, !Ref Named]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(20,85) Resources/Track/Properties/TargetTrackingConfiguration/CustomizedMetricSpecification/Dimensions/0/Value/Fn::If/2: Track a metric of 'Front', which the policy scales: that of 'Named' does not follow its size."], findings);
    }

    [Theory]
    [InlineData("!Sub 'service/${Cluster}/${Api.Name}'", "!GetAtt Api.Name")]
    [InlineData("service/live/billing", "billing")]
    [InlineData("!Sub 'service/live/${Name}'", "billing")]
    public void Accepts_the_services_own_metric(string resource, string dimension)
    {
        var template = OfService(resource, dimension);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("!Sub 'service/${Cluster}/${Api.Name}'", "!GetAtt Jobs.Name", "Track a metric of 'Api', which the policy scales: that of 'Jobs' does not follow its size.")]
    [InlineData("service/live/billing", "orders", "Track a metric of 'billing', which the policy scales: that of 'orders' does not follow its size.")]
    public void Reports_the_metric_of_another_service(string resource, string dimension, string message)
    {
        var template = OfService(resource, dimension);

        var findings = Check.With(rule, template);

        Assert.Equal([$"(32,42) Resources/Track/Properties/TargetTrackingScalingPolicyConfiguration/CustomizedMetricSpecification/Dimensions/0/Value: {message}"], findings);
    }

    [Fact]
    public void Leaves_services_of_an_application_alone()
    {
        var template = OfService("!Sub 'service/${Cluster}/${Api.Name}'", "checkout").Replace("AWS/ECS", "Shop", StringComparison.Ordinal);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    private static string OfGroup(string scaled, string dimension) => $$$"""
        Parameters:
          Name: {Type: String}
        Conditions:
          IsProd: !Equals [!Ref AWS::Region, eu-west-1]
        Resources:
          Front: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: 1, MaxSize: 4}}
          Named: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: 1, MaxSize: 4, AutoScalingGroupName: workers}}
          Open: {Type: AWS::AutoScaling::AutoScalingGroup, Properties: {MinSize: 1, MaxSize: 4, AutoScalingGroupName: !Ref Name}}
          Track:
            Type: AWS::AutoScaling::ScalingPolicy
            Properties:
              AutoScalingGroupName: {{{scaled}}}
              PolicyType: TargetTrackingScaling
              TargetTrackingConfiguration:
                TargetValue: 50
                CustomizedMetricSpecification:
                  Namespace: AWS/EC2
                  MetricName: CPUUtilization
                  Statistic: Average
                  Dimensions: [{Name: AutoScalingGroupName, Value: {{{dimension}}}}]
        """;

    private static string OfService(string resource, string dimension) => $$$"""
        Parameters:
          Name: {Type: String}
        Resources:
          Cluster: {Type: AWS::ECS::Cluster}
          Api:
            Type: AWS::ECS::Service
            Properties: {Cluster: !Ref Cluster, TaskDefinition: api:1}
          Jobs:
            Type: AWS::ECS::Service
            Properties: {Cluster: !Ref Cluster, TaskDefinition: jobs:1}
          Target:
            Type: AWS::ApplicationAutoScaling::ScalableTarget
            Properties:
              ServiceNamespace: ecs
              ResourceId: {{{resource}}}
              ScalableDimension: ecs:service:DesiredCount
              MinCapacity: 1
              MaxCapacity: 4
          Track:
            Type: AWS::ApplicationAutoScaling::ScalingPolicy
            Properties:
              PolicyName: track
              PolicyType: TargetTrackingScaling
              ScalingTargetId: !Ref Target
              TargetTrackingScalingPolicyConfiguration:
                TargetValue: 50
                CustomizedMetricSpecification:
                  Namespace: AWS/ECS
                  MetricName: CPUUtilization
                  Statistic: Average
                  Dimensions:
                    - {Name: ServiceName, Value: {{{dimension}}}}
        """;
}
