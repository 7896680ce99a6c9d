using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.PropertyRules.ECS.Services;

/// <summary>A grace period has checks that it is for.</summary>
internal sealed class GraceHasHealthChecks : Rule
{
    public override RuleInfo Info { get; } = new("CG3549", Severity.Warning,
        "A service with HealthCheckGracePeriodSeconds has a load balancer, or a container with a HealthCheck.",
        "The period does nothing, or ECS refuses the service.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  HealthCheckGracePeriodSeconds: 60
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """,
        Right = """
            Resources:
              Front:
                Type: AWS::ECS::Service
                Properties:
                  TaskDefinition: !Ref Site
                  HealthCheckGracePeriodSeconds: 60
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, HealthCheck: {Command: [CMD, /alive]}}
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf("AWS::ECS::Service"))
        {
            if (service.Find("LoadBalancers") is not null || service.Find("VpcLatticeConfigurations") is not null || service.HasMacro)
            {
                continue;
            }

            foreach (var grace in template.Numbers(service, "HealthCheckGracePeriodSeconds"))
            {
                foreach (var (task, when) in grace.Number > 0 ? ServiceTask.Of(template, service) : [])
                {
                    if (template.CanMeet(grace.When, when) && HasNoCheck(template, task))
                    {
                        yield return At(grace.Place, $"Remove HealthCheckGracePeriodSeconds, {grace.Text}{grace.Origin}: no load balancer and no container has a health check.");
                    }
                }
            }
        }
    }

    private static bool HasNoCheck(CheckedTemplate template, CheckedObject task)
    {
        foreach (var container in template.Inside(task, "ContainerDefinition"))
        {
            if (container.Find("HealthCheck") is not null)
            {
                return false;
            }
        }

        return NamesInList.Of(template, task, "ContainerDefinitions", "Name").AreAll;
    }
}
