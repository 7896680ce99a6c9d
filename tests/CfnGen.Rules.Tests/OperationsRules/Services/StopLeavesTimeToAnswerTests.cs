using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class StopLeavesTimeToAnswerTests
{
    private const string Minute = "TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: 60}]";
    private const string Spot = "CapacityProviderStrategy: [{CapacityProvider: FARGATE_SPOT, Weight: 1}]";

    private readonly StopLeavesTimeToAnswer rule = new();

    [Theory]
    [InlineData("DesiredCount: 2", "StopTimeout: 60", Minute)]
    [InlineData("DesiredCount: 2", "StopTimeout: !Ref Seconds", Minute)]
    [InlineData("DesiredCount: 2", "StopTimeout: 10", "Port: 80")]
    [InlineData("DesiredCount: 2", "Memory: 512", Minute)]
    [InlineData("DesiredCount: 2", "StopTimeout: 120", "TargetGroupAttributes: [{Key: deregistration_delay.timeout_seconds, Value: 600}]")]
    [InlineData(Spot, "StopTimeout: 120", "Port: 80")]
    public void Accepts_containers_with_time_and_defaults(string service, string container, string targets)
    {
        var template = Service(service, container, targets);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_container_that_ends_before_its_requests()
    {
        var template = Service("DesiredCount: 2", "StopTimeout: 10", Minute);

        var findings = Check.With(rule, template);

        Assert.Equal(["(13,50) Resources/Site/Properties/ContainerDefinitions/0/StopTimeout: Give 'web' a StopTimeout of 60 seconds, and not 10: 'Targets' gives requests 60 to end."], findings);
    }

    [Fact]
    public void Reports_the_default_where_Spot_takes_tasks_back()
    {
        var template = Service(Spot, "Memory: 512", "Port: 80");

        var findings = Check.With(rule, template);

        Assert.Equal(["(13,11) Resources/Site/Properties/ContainerDefinitions/0: Give 'web' a StopTimeout of 120 seconds, and not 30 (the default): 'Targets' gives requests 300 (unless the target group says otherwise) to end."], findings);
    }

    [Fact]
    public void Reports_the_branch_that_is_too_short()
    {
        var template = Service("DesiredCount: 2", "StopTimeout: !If [IsProd, 60, 5]", Minute);

        var findings = Check.With(rule, template);

        Assert.Equal(["(13,67) Resources/Site/Properties/ContainerDefinitions/0/StopTimeout/Fn::If/2: Give 'web' a StopTimeout of 60 seconds, and not 5: 'Targets' gives requests 60 to end."], findings);
    }

    private static string Service(string service, string container, string targets) => $$$"""
        Parameters:
          Seconds: {Type: Number}
        Conditions:
          IsProd: !Equals [!Ref AWS::Region, eu-west-1]
        Resources:
          Front:
            Type: AWS::ECS::Service
            Properties: {TaskDefinition: !Ref Site, LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}], {{{service}}}}
          Site:
            Type: AWS::ECS::TaskDefinition
            Properties:
              ContainerDefinitions:
                - {Name: web, Image: nginx, {{{container}}}}
                - {Name: other, Image: nginx, StopTimeout: 2}
          Targets: {Type: AWS::ElasticLoadBalancingV2::TargetGroup, Properties: { {{{targets}}} }}
        """;
}
