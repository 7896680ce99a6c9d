using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class ScaledServiceHasNoFixedCountTests
{
    private readonly ScaledServiceHasNoFixedCount rule = new();

    [Fact]
    public void Accepts_a_service_that_leaves_the_count_to_scaling()
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_count_that_nothing_scales()
    {
        const string Template = """
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
                  ResourceId: !Sub service/${Cluster}/other
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_count_that_scaling_changes()
    {
        const string Template = """
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(8,7) Resources/Service/Properties/DesiredCount: 'Target' scales 'Service': leave DesiredCount out, so that an update keeps what scaling has reached.",
            ],
            findings);
    }

    [Fact]
    public void Leaves_alone_a_target_that_a_condition_keeps_from_the_service()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsTest: !Not [!Condition IsLive]
              IsLive: !Equals [!Ref Stage, live]
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Condition: IsLive
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 2
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Condition: IsTest
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster}/${Service.Name}
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_alone_a_target_that_only_deploy_time_knows()
    {
        const string Template = """
            Parameters:
              Service: {Type: String}
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Web:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  DesiredCount: 2
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster}/${Name}
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
