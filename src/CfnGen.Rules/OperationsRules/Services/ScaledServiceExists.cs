using CfnGen.Model.Documents;
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
            if (scaled.Parts is not ["service", var cluster, var name] || !ScriptText.IsLiteral(name) || names.Contains(name))
            {
                continue;
            }

            if (NearestName.Of(name, names) is { } nearest)
            {
                yield return At(scaled.Place, $"No service of the template has the name '{name}'. Did you mean '{nearest}'?");
            }
            else if (ScaledService.ResourceIn(cluster, template)?.Resource is { Type: "AWS::ECS::Cluster" } home && OnlyServiceIn(home, template) is { } only)
            {
                yield return At(scaled.Place, $"No service of '{home.Name}' has the name '{name}': write ${{{only.Name}.Name}} for that of '{only.Name}'.");
            }
        }
    }

    // Null where there are none or several, and where one may have any name.
    private static CheckedResource? OnlyServiceIn(CheckedResource cluster, CheckedTemplate template)
    {
        CheckedResource? only = null;
        foreach (var service in template.Properties.ObjectsOf(ServiceParts.Service))
        {
            var home = service.Find("Cluster") is { } value ? template.TargetOf(value)?.Resource : null;
            if (home is null && service.Find("Cluster") is not { Node: IntrinsicNode })
            {
                continue;
            }

            if (home is null || service.Resource.IsMadeByLoop || service.Find("ServiceName") is { Text: null } || (home == cluster && only is not null && only != service.Resource))
            {
                return null;
            }

            only = home == cluster ? service.Resource : only;
        }

        return only;
    }
}
