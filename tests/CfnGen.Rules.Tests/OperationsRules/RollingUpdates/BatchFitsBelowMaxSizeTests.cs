using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class BatchFitsBelowMaxSizeTests
{
    private readonly BatchFitsBelowMaxSize rule = new();

    [Fact]
    public void Accepts_fewer_instances_in_service_than_the_group_can_hold()
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_as_many_as_the_group_can_hold_also_by_default()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number, Default: 2}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: 2
                Properties:
                  MinSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  MaxSize: !Ref Size
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,32) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/MinInstancesInService: Keep MinInstancesInService, 2, below MaxSize, 2 (the default of the parameter 'Size'), or raise MaxSize.",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_meet_in_the_branches_of_a_condition()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: !If [IsLive, 4, 1]
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  MinSize: 1
                  MaxSize: !If [IsLive, 6, 2]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_the_branch_that_cannot_work()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MinInstancesInService: !If [IsLive, 4, 2]
                Properties:
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  MinSize: 1
                  MaxSize: !If [IsLive, 6, 2]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,48) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/MinInstancesInService/Fn::If/2: Keep MinInstancesInService, 2, below MaxSize, 2, or raise MaxSize.",
            ],
            findings);
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
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  MaxSize: !Ref Size
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
