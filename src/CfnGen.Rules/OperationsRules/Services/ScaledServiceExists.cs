using CfnGen.Rules.OperationsRules.Scripts;
using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>The service to scale is one that there is.</summary>
internal sealed class ScaledServiceExists : Rule
{
    public override RuleInfo Info { get; } = new("CG5706", Severity.Warning,
        "A ResourceId that spells out a service's name spells that of a service in the template as the service does.",
        "Application Auto Scaling refuses a target that does not exist, or scales another service.",
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
                  ServiceName: orders-api
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster}/order-api
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
                  ServiceName: orders-api
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
        var names = new List<string>();
        foreach (var service in template.Properties.ObjectsOf(ServiceParts.Service))
        {
            foreach (var name in template.Texts(service, "ServiceName"))
            {
                names.Add(name.Text);
            }
        }

        foreach (var scaled in ScaledService.In(template))
        {
            if (scaled.Parts is ["service", _, var name] && ScriptText.IsLiteral(name) && !names.Contains(name) && NearestName.Of(name, names) is { } nearest)
            {
                yield return At(scaled.Place, $"No service of the template has the name '{name}'. Did you mean '{nearest}'?");
            }
        }
    }
}
