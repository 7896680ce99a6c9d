using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class HookOutlastsDrainingTests
{
    private readonly HookOutlastsDraining rule = new();

    [Theory]
    [InlineData("HeartbeatTimeout: 180", "echo ECS_CLUSTER=${Cluster}", "LaunchType: EC2")]
    [InlineData("DefaultResult: ABANDON", "echo ECS_CLUSTER=${Cluster}", "LaunchType: EC2")]
    [InlineData("HeartbeatTimeout: !Ref Seconds", "echo ECS_CLUSTER=${Cluster}", "LaunchType: EC2")]
    [InlineData("HeartbeatTimeout: 30", "echo of no cluster", "LaunchType: EC2")]
    [InlineData("HeartbeatTimeout: 30", "echo ECS_CLUSTER=${Cluster}", "LaunchType: FARGATE")]
    [InlineData("HeartbeatTimeout: 30", "echo ECS_CLUSTER=${Cluster}; aws autoscaling record-lifecycle-action-heartbeat", "LaunchType: EC2")]
    public void Accepts_hooks_with_time_and_groups_without_tasks(string hook, string script, string service)
    {
        var template = Cluster("TERMINATING", hook, script, service);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_hooks_at_the_start_of_instances()
    {
        var template = Cluster("LAUNCHING", "HeartbeatTimeout: 30", "echo ECS_CLUSTER=${Cluster}", "LaunchType: EC2");

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_hook_that_ends_before_the_requests()
    {
        var template = Cluster("TERMINATING", "HeartbeatTimeout: 30", "echo ECS_CLUSTER=${Cluster}", "LaunchType: EC2");

        var findings = Check.With(rule, template);

        Assert.Equal(["(19,131) Resources/Drain/Properties/HeartbeatTimeout: Raise HeartbeatTimeout, 30, to more than 120: for so long 'Targets' lets the tasks of 'Front' answer requests."], findings);
    }

    [Fact]
    public void Reports_the_branch_that_ends_before_the_requests()
    {
        var template = Cluster("TERMINATING", "HeartbeatTimeout: !If [IsProd, 300, 60]", "echo ECS_CLUSTER=${Cluster}", "LaunchType: EC2");

        var findings = Check.With(rule, template);

        Assert.Equal(["(19,149) Resources/Drain/Properties/HeartbeatTimeout/Fn::If/2: Raise HeartbeatTimeout, 60, to more than 120: for so long 'Targets' lets the tasks of 'Front' answer requests."], findings);
    }

    private static string Cluster(string transition, string hook, string script, string service) => $$$"""
        Parameters:
          Seconds: {Type: Number}
        Conditions:
          IsProd: !Equals [!Ref AWS::Region, eu-west-1]
        Resources:
          Cluster: {Type: AWS::ECS::Cluster}
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties: {MinSize: 2, MaxSize: 4, LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}}
          Launch:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                UserData:
                  Fn::Base64: !Sub |
                    {{{script}}}
          Drain:
            Type: AWS::AutoScaling::LifecycleHook
            Properties: {AutoScalingGroupName: !Ref Group, LifecycleTransition: 'autoscaling:EC2_INSTANCE_{{{transition}}}', {{{hook}}}}
          Front:
            Type: AWS::ECS::Service
            Properties:
              Cluster: !Ref Cluster
              LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
              {{{service}}}
          Targets:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties: {TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: 120}]}
        """;
}
