using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class InstancesInServiceFitTheGroupTests
{
    private readonly InstancesInServiceFitTheGroup rule = new();

    [Fact]
    public void Accepts_as_many_as_the_group_starts_with()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: 2
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_more_than_the_desired_capacity()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: 3
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  DesiredCapacity: 2
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(6,32) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/MinInstancesInService: The group starts with 2 instances: an update that keeps 3 in service starts more first.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_to_another_rule_what_is_not_below_MaxSize()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: 4
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: !Ref Size
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
