using System.Globalization;
using CfnGen.Rules.PropertyRules.ECS.Services;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>A container that is stopped may answer its requests for as long as the load balancer waits for that.</summary>
internal sealed class StopLeavesTimeToAnswer : Rule
{
    private const string StopTimeout = "StopTimeout";
    private const int StandardStop = 30;
    private const int LongestStop = 120;

    public override RuleInfo Info { get; } = new("CG5710", Severity.Info,
        "A container behind a load balancer has a StopTimeout of at least the deregistration delay, or of 120 seconds where that is longer.",
        "A deployment lets the delay pass before it stops a task, but where Fargate Spot takes a task back, or somebody stops it, the container ends after the StopTimeout and cuts off what it is answering.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html")
    {
        Wrong = Example(10),
        Right = Example(60),
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in template.Properties.ObjectsOf(ServiceParts.Service))
        {
            foreach (var balancer in template.Inside(service, "LoadBalancer"))
            {
                foreach (var target in template.Values(balancer, "TargetGroupArn"))
                {
                    if (template.TargetOf(target.Place)?.Resource is { } targets)
                    {
                        foreach (var finding in In(template, service, balancer, targets))
                        {
                            if (told.Add(finding.Path))
                            {
                                yield return finding;
                            }
                        }
                    }
                }
            }
        }
    }

    private IEnumerable<Finding> In(CheckedTemplate template, CheckedObject service, CheckedObject balancer, CheckedResource targets)
    {
        foreach (var (task, when) in ServiceTask.Of(template, service))
        {
            foreach (var container in template.Inside(task, "ContainerDefinition"))
            {
                if (balancer.Find("ContainerName")?.Text is not { } name || container.Find("Name")?.Text != name || !template.CanMeet(when.And(container.When), balancer.When))
                {
                    continue;
                }

                foreach (var delay in DeregistrationDelay.Of(template, targets))
                {
                    var wanted = Math.Min(delay.Seconds, LongestStop);
                    foreach (var stop in Stops(template, service, container, delay))
                    {
                        if (stop.Number < wanted && template.CanMeet(stop.When, delay.When))
                        {
                            yield return At(stop.Place, $"Give '{name}' a StopTimeout of {Digits.Of(wanted)} seconds, and not {stop.Text}{stop.Origin}: '{targets.Name}' gives requests {Digits.Of(delay.Seconds)}{delay.Origin} to end.");
                        }
                    }
                }
            }
        }
    }

    // Whoever writes neither down has thought of neither; on Spot the defaults cut requests off.
    private static IReadOnlyList<KnownNumber> Stops(CheckedTemplate template, CheckedObject service, CheckedObject container, DeregistrationDelay delay)
    {
        var isOnSpot = IsOnSpot(template, service);
        return container.Find(StopTimeout) is not null ? delay.IsWritten || isOnSpot ? template.Numbers(container, StopTimeout) : []
            : isOnSpot ? [new(StandardStop, StandardStop.ToString(CultureInfo.InvariantCulture), container.Place, container.When, " (the default)")]
            : [];
    }

    private static bool IsOnSpot(CheckedTemplate template, CheckedObject service)
    {
        foreach (var item in ServiceParts.Of(service, "CapacityProviderStrategyItem", template))
        {
            if (item.Find("CapacityProvider")?.Text == "FARGATE_SPOT" && item.Find("Weight")?.Text != "0")
            {
                return true;
            }
        }

        return false;
    }

    private static string Example(int seconds) => $$"""
        Resources:
          Front:
            Type: AWS::ECS::Service
            Properties:
              TaskDefinition: !Ref Site
              LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: !Ref Targets}]
          Site:
            Type: AWS::ECS::TaskDefinition
            Properties:
              ContainerDefinitions:
                - {Name: web, Image: nginx, Memory: 512, StopTimeout: {{seconds}}, PortMappings: [{ContainerPort: 80}]}
          Targets:
            Type: AWS::ElasticLoadBalancingV2::TargetGroup
            Properties:
              VpcId: vpc-0a1b2c3d
              Port: 80
              Protocol: HTTP
              TargetGroupAttributes:
                - {Key: deregistration_delay.timeout_seconds, Value: 60}
        """;
}
