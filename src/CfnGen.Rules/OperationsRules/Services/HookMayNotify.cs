using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>A lifecycle hook has the right to send its messages.</summary>
internal sealed class HookMayNotify : Rule
{
    public override RuleInfo Info { get; } = new("CG5709", Severity.Warning,
        "A lifecycle hook that notifies a queue or a topic has a RoleARN.",
        "Auto Scaling has no right to send there: it refuses the hook, or instances wait until the hook's timeout.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/prepare-for-lifecycle-notifications.html")
    {
        Wrong = """
            Resources:
              Hooks: {Type: AWS::SQS::Queue}
              Hook:
                Type: AWS::AutoScaling::LifecycleHook
                Properties:
                  AutoScalingGroupName: web
                  LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING
                  NotificationTargetARN: !GetAtt Hooks.Arn
            """,
        Right = """
            Resources:
              Hooks: {Type: AWS::SQS::Queue}
              Hook:
                Type: AWS::AutoScaling::LifecycleHook
                Properties:
                  AutoScalingGroupName: web
                  LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING
                  NotificationTargetARN: !GetAtt Hooks.Arn
                  RoleARN: arn:aws:iam::123456789012:role/hooks
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var hook in template.Properties.ObjectsOf("AWS::AutoScaling::LifecycleHook"))
        {
            foreach (var finding in In(hook, template))
            {
                yield return finding;
            }
        }

        foreach (var hook in template.Properties.ObjectsOf(ResourcePolicies.Group, "LifecycleHookSpecification"))
        {
            foreach (var finding in In(hook, template))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> In(CheckedObject hook, CheckedTemplate template)
    {
        foreach (var target in template.Values(hook, "NotificationTargetARN"))
        {
            if (hook.Find("RoleARN") is null && template.TargetOf(target.Place)?.Resource is { Type: "AWS::SQS::Queue" or "AWS::SNS::Topic" } receiver)
            {
                yield return At(target.Place, $"Give the hook a RoleARN, a role that autoscaling.amazonaws.com may take and that may send to '{receiver.Name}'.");
            }
        }
    }
}
