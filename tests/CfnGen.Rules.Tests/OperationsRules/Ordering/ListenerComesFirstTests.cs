using CfnGen.Rules.OperationsRules.Ordering;

namespace CfnGen.Rules.Tests.OperationsRules.Ordering;

public sealed class ListenerComesFirstTests
{
    private readonly ListenerComesFirst rule = new();

    [Fact]
    public void Accepts_a_service_that_waits_for_one_of_several()
    {
        const string Template = """
            Resources:
              Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {VpcId: vpc-0a1b2c3d, Port: 80, Protocol: HTTP, TargetType: ip}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
              Rule:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/web/0123456789abcdef/0123456789abcdef
                  Priority: 1
                  Actions: [{Type: forward, TargetGroupArn: !Ref Targets}]
                  Conditions: [{Field: path-pattern, Values: [/a]}]
              Service:
                Type: AWS::ECS::Service
                DependsOn: Rule
                Properties:
                  TaskDefinition: web:1
                  HealthCheckGracePeriodSeconds: 60
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_target_group_whose_listener_stands_elsewhere()
    {
        const string Template = """
            Resources:
              Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {VpcId: vpc-0a1b2c3d, Port: 80, Protocol: HTTP, TargetType: ip}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: web:1
                  HealthCheckGracePeriodSeconds: 60
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_service_that_does_not_wait()
    {
        const string Template = """
            Resources:
              Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {VpcId: vpc-0a1b2c3d, Port: 80, Protocol: HTTP, TargetType: ip}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: web:1
                  HealthCheckGracePeriodSeconds: 60
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,3) Resources/Service: 'Service' needs 'Targets' behind a load balancer, and does not wait for 'Listener': add it to DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_service_that_does_not_wait_for_the_rule()
    {
        const string Template = """
            Resources:
              Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {VpcId: vpc-0a1b2c3d, Port: 80, Protocol: HTTP, TargetType: ip}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef}]
              Rule:
                Type: AWS::ElasticLoadBalancingV2::ListenerRule
                Properties:
                  ListenerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:listener/app/web/0123456789abcdef/0123456789abcdef
                  Priority: 1
                  Actions: [{Type: forward, TargetGroupArn: !Ref Targets}]
                  Conditions: [{Field: path-pattern, Values: [/a]}]
              Service:
                Type: AWS::ECS::Service
                DependsOn: Listener
                Properties:
                  TaskDefinition: web:1
                  HealthCheckGracePeriodSeconds: 60
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(17,3) Resources/Service: 'Service' needs 'Targets' behind a load balancer, and does not wait for 'Rule': add it to DependsOn.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Group: {Type: String}
            Resources:
              Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: {VpcId: vpc-0a1b2c3d, Port: 80, Protocol: HTTP, TargetType: ip}}
              Listener:
                Type: AWS::ElasticLoadBalancingV2::Listener
                Properties:
                  LoadBalancerArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/web/0123456789abcdef
                  Port: 80
                  Protocol: HTTP
                  DefaultActions: [{Type: forward, TargetGroupArn: !Ref Targets}]
              Service:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: web:1
                  HealthCheckGracePeriodSeconds: 60
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Group}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
