using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class LoadBalancerHealthCountsTests
{
    private readonly LoadBalancerHealthCounts rule = new();

    [Fact]
    public void Accepts_a_group_that_asks_its_load_balancer()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  HealthCheckType: ELB
                  HealthCheckGracePeriod: 300
                  LoadBalancerNames: [web]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_group_without_a_load_balancer()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  LoadBalancerNames: []
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_group_that_asks_its_machines_only()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  LoadBalancerNames: [web]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,7) Resources/Group/Properties/LoadBalancerNames: 'Group' looks at its machines only: set HealthCheckType to ELB, so that it replaces instances that do not answer.",
            ],
            findings);
    }

    [Fact]
    public void Reports_it_where_it_says_so()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  HealthCheckType: EC2
                  TargetGroupARNs: [web]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,24) Resources/Group/Properties/HealthCheckType: 'Group' looks at its machines only: set HealthCheckType to ELB, so that it replaces instances that do not answer.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Type: {Type: String}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  HealthCheckType: !Ref Type
                  LoadBalancerNames: [web]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
