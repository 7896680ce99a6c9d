using CfnGen.Rules.OperationsRules.RollingUpdates;

namespace CfnGen.Rules.Tests.OperationsRules.RollingUpdates;

public sealed class ChangesReachInstancesTests
{
    private readonly ChangesReachInstances rule = new();

    [Fact]
    public void Accepts_a_group_with_an_update_policy()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                UpdatePolicy: {AutoScalingRollingUpdate: {MinInstancesInService: 1}}
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_group_that_no_change_reaches()
    {
        const string Template = """
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              Launch:
                Type: AWS::EC2::LaunchTemplate
                Properties:
                  LaunchTemplateData: {ImageId: ami-0a1b2c3d, InstanceType: t3.micro}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(2,3) Resources/Group: 'Group' has no UpdatePolicy: when 'Launch' changes, the instances that run keep what they were started with.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_what_is_launched_from_elsewhere()
    {
        const string Template = """
            Parameters:
              Launch: {Type: String}
            Resources:
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 2
                  MaxSize: 4
                  LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: 1}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
