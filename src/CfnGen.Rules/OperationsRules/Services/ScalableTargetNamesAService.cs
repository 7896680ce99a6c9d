using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>The target of scaling is the name of a service in a cluster.</summary>
internal sealed class ScalableTargetNamesAService : Rule
{
    public override RuleInfo Info { get; } = new("CG5705", Severity.Error,
        "The ResourceId of a service to scale is service/CLUSTER/SERVICE, with the names of both.",
        "Application Auto Scaling refuses the target: Ref of a service gives its ARN, and not its name.",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html")
    {
        Wrong = """
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
                  ResourceId: !Sub service/${Cluster}/${Service}
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
        foreach (var scaled in ScaledService.In(template))
        {
            if (scaled.Parts is not ["service", var cluster, var service])
            {
                if (scaled.ShowsItsForm)
                {
                    yield return At(scaled.Place, "The ResourceId of a service is service/CLUSTER/SERVICE.");
                }
            }
            else if ((OfService(service, template) ?? OfCluster(cluster, template)) is { } problem)
            {
                yield return At(scaled.Place, problem);
            }
        }
    }

    private static string? OfService(string part, CheckedTemplate template) => ScaledService.ResourceIn(part, template) switch
    {
        { Resource.Type: ServiceParts.Service, Attribute: "Name" } => null,
        { Resource.Type: ServiceParts.Service } service => $"The name of the service is ${{{service.Resource.Name}.Name}}, and not {Written(service)}.",
        { Resource.Type: { } type } other when type.StartsWith("AWS::ECS::", StringComparison.Ordinal) => $"After the cluster stands a service, and '{other.Resource.Name}' is none: it is {type}.",
        _ => null,
    };

    private static string? OfCluster(string part, CheckedTemplate template) => ScaledService.ResourceIn(part, template) switch
    {
        { Resource.Type: "AWS::ECS::Cluster", Attribute: null } => null,
        { Resource.Type: "AWS::ECS::Cluster" } cluster => $"The name of the cluster is ${{{cluster.Resource.Name}}}, and not {Written(cluster)}.",
        { Resource.Type: { } type } other when type.StartsWith("AWS::ECS::", StringComparison.Ordinal) => $"After 'service' stands a cluster, and '{other.Resource.Name}' is none: it is {type}.",
        _ => null,
    };

    private static string Written(Target target) => target.Attribute is null ? $"${{{target.Resource.Name}}}, its ARN" : $"${{{target.Resource.Name}.{target.Attribute}}}";
}
