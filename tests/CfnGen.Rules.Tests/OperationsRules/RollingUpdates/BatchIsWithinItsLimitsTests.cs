using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class BatchIsWithinItsLimitsTests
{
    private readonly BatchIsWithinItsLimits rule = new();

    [Fact]
    public void Accepts_the_limits_themselves()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MaxBatchSize: 100
                    MinInstancesInService: 0
                    MinSuccessfulInstancesPercent: 100
                    MinActiveInstancesPercent: 0
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_each_number_beyond_them()
    {
        const string Template = """
            Parameters:
              Size: {Type: Number, Default: 0}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy:
                  AutoScalingRollingUpdate:
                    MaxBatchSize: !Ref Size
                    MinInstancesInService: -1
                    MinSuccessfulInstancesPercent: 101
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,23) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/MaxBatchSize: MaxBatchSize is 1 to 100, and not 0 (the default of the parameter 'Size').",
                "(9,32) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/MinInstancesInService: MinInstancesInService is 0 or more, and not -1.",
                "(10,40) Resources/Group/UpdatePolicy/AutoScalingRollingUpdate/MinSuccessfulInstancesPercent: MinSuccessfulInstancesPercent is 0 to 100, and not 101.",
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
                    MaxBatchSize: !Ref Size
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
