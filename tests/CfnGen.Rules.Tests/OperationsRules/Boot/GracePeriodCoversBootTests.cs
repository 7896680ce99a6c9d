using CfnGen.Rules.OperationsRules.Boot;

namespace CfnGen.Rules.Tests.OperationsRules.Boot;

public sealed class GracePeriodCoversBootTests
{
    private readonly GracePeriodCoversBoot rule = new();

    [Fact]
    public void Accepts_a_grace_period()
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_group_that_looks_at_its_machines_only()
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_group_without_and_one_with_none()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  HealthCheckType: ELB
                  HealthCheckGracePeriod: !If [IsLive, 0, !Ref AWS::NoValue]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,24) Resources/Group/Properties/HealthCheckType: Set a HealthCheckGracePeriod of as many seconds as an instance needs until it is healthy; the default is 0.",
                "(13,44) Resources/Group/Properties/HealthCheckGracePeriod/Fn::If/1: Set a HealthCheckGracePeriod of as many seconds as an instance needs until it is healthy, and not 0.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Type: {Type: String}
              Period: {Type: Number}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  HealthCheckType: !Ref Type
              Other:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  HealthCheckType: ELB
                  HealthCheckGracePeriod: !Ref Period
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
