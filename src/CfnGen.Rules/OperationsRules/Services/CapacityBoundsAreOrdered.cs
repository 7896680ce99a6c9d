using CfnGen.Rules.Properties;
using CfnGen.Rules.Templates;

namespace CfnGen.Rules.OperationsRules.Services;

/// <summary>The bounds of scaling leave room between them.</summary>
internal sealed class CapacityBoundsAreOrdered : Rule
{
    public override RuleInfo Info { get; } = new("CG5707", Severity.Error,
        "MinCapacity of a ScalableTarget is not above MaxCapacity.",
        "Application Auto Scaling refuses the target.",
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
                  ResourceId: !Sub service/${Cluster}/${Service.Name}
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 5
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
                  MinCapacity: 4
                  MaxCapacity: 4
            """,
    };

    public override IEnumerable<Finding> Check(CheckedTemplate template)
    {
        foreach (var target in template.Properties.ObjectsOf(ScaledService.Target))
        {
            foreach (var least in template.Numbers(target, "MinCapacity"))
            {
                foreach (var most in template.Numbers(target, "MaxCapacity"))
                {
                    if (least.Number > most.Number && template.CanMeet(least, most))
                    {
                        yield return At(least.Place, $"MinCapacity, {least.Text}{least.Origin}, is above MaxCapacity, {most.Text}{most.Origin}.");
                        break;
                    }
                }
            }
        }
    }
}
