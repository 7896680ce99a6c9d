using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class ScalableTargetNamesAServiceTests
{
    private readonly ScalableTargetNamesAService rule = new();

    [Fact]
    public void Accepts_the_names_of_a_cluster_and_a_service()
    {
        const string Template = """
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
              Other:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: service/live/web
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
              Third:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Join [/, [service, !Ref Cluster, !GetAtt Service.Name]]
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_ARNs_in_the_place_of_names()
    {
        const string Template = """
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
              Other:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster.Arn}/web
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,19) Resources/Target/Properties/ResourceId: The name of the service is ${Service.Name}, and not ${Service}, its ARN.",
                "(20,19) Resources/Other/Properties/ResourceId: The name of the cluster is ${Cluster}, and not ${Cluster.Arn}.",
            ],
            findings);
    }

    [Fact]
    public void Reports_names_in_the_wrong_order_and_other_forms()
    {
        const string Template = """
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
                  ResourceId: !Sub service/${Service.Name}/${Cluster}
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
              Other:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: web
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(12,19) Resources/Target/Properties/ResourceId: After the cluster stands a service, and 'Cluster' is none: it is AWS::ECS::Cluster.",
                "(20,19) Resources/Other/Properties/ResourceId: The ResourceId of a service is service/CLUSTER/SERVICE.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Id: {Type: String}
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
                  ResourceId: !Ref Id
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
              Other:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Id}
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
              Third:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !ImportValue service
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_other_kinds_of_targets_alone()
    {
        const string Template = """
            Resources:
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties: {ServiceNamespace: dynamodb, ResourceId: table/orders, ScalableDimension: dynamodb:table:ReadCapacityUnits, MinCapacity: 1, MaxCapacity: 2}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
