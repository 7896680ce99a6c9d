using CfnGen.Rules.OperationsRules.Groups;
using CfnGen.Rules.OperationsRules.Metrics.Produced;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>An instance that ends waits until its tasks have answered their requests.</summary>
/// <remarks>
/// A group that is behind a load balancer itself needs no rule: it lets the deregistration delay pass before its hooks begin. Of the
/// target groups of the tasks on its instances it knows nothing.
/// </remarks>
internal sealed class HookOutlastsDraining : Rule
{
    private const string Hook = "AWS::AutoScaling::LifecycleHook";
    private const string Ending = "autoscaling:EC2_INSTANCE_TERMINATING";

    public override RuleInfo Info { get; } = new("CG5711", Severity.Warning,
        "The hook at the end of instances that run tasks of ECS has a HeartbeatTimeout of at least the deregistration delay of those tasks.",
        "The instance ends while its tasks still answer requests, which are cut off.",
        "https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html")
    {
        Wrong = Example(30),
        Right = Example(180),
    };

    private static readonly string[] Heartbeats = ["RecordLifecycleActionHeartbeat", "record_lifecycle_action_heartbeat", "record-lifecycle-action-heartbeat"];

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var hook in template.Properties.ObjectsOf(Hook))
        {
            foreach (var group in template.Values(hook, "AutoScalingGroupName"))
            {
                if (template.TargetOf(group.Place)?.Resource is { Type: ResourcePolicies.Group } resource)
                {
                    foreach (var finding in In(template, hook, resource))
                    {
                        yield return finding;
                    }
                }
            }
        }

        foreach (var hook in template.Properties.ObjectsOf(ResourcePolicies.Group, "LifecycleHookSpecification"))
        {
            foreach (var finding in In(template, hook, hook.Resource))
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> In(CheckedTemplate template, CheckedObject hook, CheckedResource group)
    {
        if (hook.Find("LifecycleTransition")?.Text != Ending)
        {
            yield break;
        }

        foreach (var timeout in template.Numbers(hook, "HeartbeatTimeout"))
        {
            foreach (var (service, targets) in TargetsOn(template, group))
            {
                foreach (var delay in DeregistrationDelay.Of(template, targets))
                {
                    if (delay.IsWritten && timeout.Number < delay.Seconds && template.CanMeet(timeout.When, delay.When) && !Beats(template))
                    {
                        yield return At(timeout.Place, $"Raise HeartbeatTimeout, {timeout.Text}{timeout.Origin}, to more than {Digits.Of(delay.Seconds)}{delay.Origin}: for so long '{targets.Name}' lets the tasks of '{service.Name}' answer requests.");
                    }
                }
            }
        }
    }

    private static IEnumerable<(CheckedResource Service, CheckedResource Targets)> TargetsOn(CheckedTemplate template, CheckedResource group)
    {
        foreach (var service in template.Properties.ObjectsOf(ServiceParts.Service))
        {
            if (service.Find("LaunchType")?.Text == "FARGATE" || service.Find("CapacityProviderStrategy") is not null
                || service.Find("Cluster") is not { } cluster || template.TargetOf(cluster)?.Resource is not { Type: "AWS::ECS::Cluster" } joined || !Joins(template, group, joined))
            {
                continue;
            }

            foreach (var balancer in template.Inside(service, "LoadBalancer"))
            {
                foreach (var value in template.Values(balancer, "TargetGroupArn"))
                {
                    if (template.TargetOf(value.Place)?.Resource is { } targets)
                    {
                        yield return (service.Resource, targets);
                    }
                }
            }
        }
    }

    // The script at their start names the cluster, in what the group launches or in its own metadata.
    private static bool Joins(CheckedTemplate template, CheckedResource group, CheckedResource cluster)
    {
        var sources = LaunchSources.Of(group, template).Resources;
        foreach (var reference in template.References)
        {
            if (reference.Target == cluster.Name && reference.Kind == ReferenceKind.Ref && reference.Owner.IsResource
                && (reference.Owner.Name == group.Name || (template.FindResource(reference.Owner.Name) is { } owner && Contains(sources, owner))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(IReadOnlyList<CheckedResource> resources, CheckedResource wanted)
    {
        foreach (var resource in resources)
        {
            if (ReferenceEquals(resource, wanted))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever drains the instance may ask for more time again and again.
    private static bool Beats(CheckedTemplate template)
    {
        foreach (var text in ResourceTexts.Of(template))
        {
            foreach (var heartbeat in Heartbeats)
            {
                if (text.Contains(heartbeat, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Example(int seconds) => $$"""
        Resources:
          Cluster: {Type: AWS::ECS::Cluster}
          Group:
            Type: AWS::AutoScaling::AutoScalingGroup
            Properties:
              LaunchTemplate: {LaunchTemplateId: !Ref Launch, Version: !GetAtt Launch.LatestVersionNumber}
              VPCZoneIdentifier: [subnet-0a1b2c3d]
              MinSize: 2
              MaxSize: 4
          Launch:
            Type: AWS::EC2::LaunchTemplate
            Properties:
              LaunchTemplateData:
                ImageId: ami-0a1b2c3d4e5f60718
                InstanceType: t3.small
                MetadataOptions: {HttpTokens: required}
                UserData:
                  Fn::Base64: !Sub |
                    #!/bin/bash
                    echo ECS_CLUSTER=${Cluster} >> /etc/ecs/ecs.config
          Drain:
            Type: AWS::AutoScaling::LifecycleHook
            Properties:
              AutoScalingGroupName: !Ref Group
              LifecycleTransition: autoscaling:EC2_INSTANCE_TERMINATING
              HeartbeatTimeout: {{seconds}}
          Front:
            Type: AWS::ECS::Service
            Properties:
              Cluster: !Ref Cluster
              TaskDefinition: web:1
              LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
          Targets:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              VpcId: vpc-0a1b2c3d
              Port: 80
              Protocol: HTTP
              TargetGroupAttributes:
                - {Key: deregistration_delay.timeout_seconds, Value: 120}
        """;
}
