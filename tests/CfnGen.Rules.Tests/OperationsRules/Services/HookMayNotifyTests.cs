using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class HookMayNotifyTests
{
    private readonly HookMayNotify rule = new();

    [Fact]
    public void Accepts_a_hook_with_a_role_and_one_that_tells_nobody()
    {
        const string Template = """
            Resources:
              Hooks: {Type: AWS::SQS::Queue}
              Hook:
                Type: AWS::AutoScaling::LifecycleHook
                Properties:
                  AutoScalingGroupName: web
                  LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING
                  NotificationTargetARN: !GetAtt Hooks.Arn
                  RoleARN: arn:aws:iam::123456789012:role/hooks
              Other:
                Type: AWS::AutoScaling::LifecycleHook
                Properties:
                  AutoScalingGroupName: web
                  LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_hook_without_a_role()
    {
        const string Template = """
            Resources:
              Hooks: {Type: AWS::SQS::Queue}
              Hook:
                Type: AWS::AutoScaling::LifecycleHook
                Properties:
                  AutoScalingGroupName: web
                  LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING
                  NotificationTargetARN: !GetAtt Hooks.Arn
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,30) Resources/Hook/Properties/NotificationTargetARN: Give the hook a RoleARN, a role that autoscaling.amazonaws.com may take and that may send to 'Hooks'.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_hook_that_stands_in_its_group()
    {
        const string Template = """
            Resources:
              Topic: {Type: AWS::SNS::Topic}
              Group:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  MinSize: 1
                  MaxSize: 2
                  LaunchTemplate: {LaunchTemplateId: lt-0a1b2c3d, Version: 1}
                  LifecycleHookSpecificationList:
                    - {LifecycleHookName: stop, LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING, NotificationTargetARN: !Ref Topic}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(10,119) Resources/Group/Properties/LifecycleHookSpecificationList/0/NotificationTargetARN: Give the hook a RoleARN, a role that autoscaling.amazonaws.com may take and that may send to 'Topic'.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Receiver: {Type: String}
            Resources:
              Hooks: {Type: AWS::SQS::Queue}
              Hook:
                Type: AWS::AutoScaling::LifecycleHook
                Properties:
                  AutoScalingGroupName: web
                  LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING
                  NotificationTargetARN: !Ref Receiver
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
