using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>The count of a service that is scaled is left to its scaling.</summary>
internal sealed class ScaledServiceHasNoFixedCount : Rule
{
    public override RuleInfo Info { get; } = new("CG5704", Severity.Warning,
        "A service with a ScalableTarget has no DesiredCount.",
        "Each update of the stack that touches the service sets the count back, whatever scaling has reached.",
        "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html")
    {
        Wrong = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 2
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster}/${Service.Name}
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """,
        Right = """
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster}/${Service.Name}
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var service in template.Properties.ObjectsOf(ServiceParts.Service))
        {
            if (service.Find("DesiredCount") is { } count && !Branches.IsNoValue(count)
                && ScaledService.TargetOf(service.Resource, template) is { } target && template.CanMeet(service.When, target.When))
            {
                yield return AtKey(count, $"'{target.Name}' scales '{service.Resource.Name}': leave DesiredCount out, so that an update keeps what scaling has reached.");
            }
        }
    }
}
