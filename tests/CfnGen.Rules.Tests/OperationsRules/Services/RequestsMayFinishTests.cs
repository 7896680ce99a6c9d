using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class RequestsMayFinishTests
{
    private readonly RequestsMayFinish rule = new();

    [Fact]
    public void Accepts_a_delay()
    {
        const string Template = """
            Resources:
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  VpcId: vpc-0a1b2c3d
                  Port: 80
                  Protocol: HTTP
                  TargetGroupAttributes:
                    - {Key: deregistration_delay.timeout_seconds, Value: 30}
                    - {Key: slow_start.duration_seconds, Value: 0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_connection_draining()
    {
        const string Template = """
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Listeners: [{LoadBalancerPort: 80, InstancePort: 80, Protocol: HTTP}]
                  ConnectionDrainingPolicy: {Enabled: true, Timeout: 60}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_no_delay()
    {
        const string Template = """
            Resources:
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  VpcId: vpc-0a1b2c3d
                  Port: 80
                  Protocol: HTTP
                  TargetGroupAttributes:
                    - {Key: deregistration_delay.timeout_seconds, Value: 0}
                    - {Key: slow_start.duration_seconds, Value: 0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,62) Resources/Targets/Properties/TargetGroupAttributes/0/Value: Give targets that leave some seconds to answer the requests that they have, and not 0.",
            ],
            findings);
    }

    [Fact]
    public void Reports_classic_load_balancers_that_do_not_drain()
    {
        const string Template = """
            Resources:
              Balancer:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Listeners: [{LoadBalancerPort: 80, InstancePort: 80, Protocol: HTTP}]
              Other:
                Type: AWS::ElasticLoadBalancing::LoadBalancer
                Properties:
                  Listeners: [{LoadBalancerPort: 80, InstancePort: 80, Protocol: HTTP}]
                  ConnectionDrainingPolicy: {Enabled: false}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Resources/Balancer: Give 'Balancer' a ConnectionDrainingPolicy: without one, instances that leave cut off the requests that they answer.",
                "(10,43) Resources/Other/Properties/ConnectionDrainingPolicy/Enabled: Let 'Other' drain connections: instances that leave cut off the requests that they answer.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Any: {Type: Number}
            Resources:
              Targets:
                Type: AWS::ElasticLoadBalancingV2::TargetGroup
                Properties:
                  VpcId: vpc-0a1b2c3d
                  Port: 80
                  Protocol: HTTP
                  TargetGroupAttributes:
                    - {Key: deregistration_delay.timeout_seconds, Value: !Ref Any}
                    - {Key: slow_start.duration_seconds, Value: 0}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
