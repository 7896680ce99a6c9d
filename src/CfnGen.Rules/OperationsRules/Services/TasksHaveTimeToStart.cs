using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>The load balancer's health checks begin to count when a task has started.</summary>
internal sealed class TasksHaveTimeToStart : Rule
{
    public override RuleInfo Info { get; } = new("CG5703", Severity.Info,
        "A service behind a load balancer has HealthCheckGracePeriodSeconds.",
        "The default is none: tasks that start slower than the health check is patient are stopped, and the next ones too.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html")
    {
        Wrong = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef}]
            """,
        Right = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  LoadBalancers: [{ContainerName: web, ContainerPort: 80, TargetGroupArn: arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/web/0123456789abcdef}]
                  HealthCheckGracePeriodSeconds: 60
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf(ServiceParts.Service))
        {
            if (service.Find("LoadBalancers") is { Items.Length: > 0 } balancers && service.Find("HealthCheckGracePeriodSeconds") is null)
            {
                yield return AtKey(balancers, $"Set HealthCheckGracePeriodSeconds of '{service.Resource.Name}' to as long as a task needs until it is healthy; the default is 0.");
            }
        }
    }
}
