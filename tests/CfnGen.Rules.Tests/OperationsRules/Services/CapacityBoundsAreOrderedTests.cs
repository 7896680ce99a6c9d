using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class CapacityBoundsAreOrderedTests
{
    private readonly CapacityBoundsAreOrdered rule = new();

    [Fact]
    public void Accepts_bounds_in_their_order()
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
                  MinCapacity: 2
                  MaxCapacity: 2
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_bounds_in_the_wrong_order()
    {
        const string Template = """
            Parameters:
              Most: {Type: Number, Default: 3}
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
                  MaxCapacity: !Ref Most
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(16,20) Resources/Target/Properties/MinCapacity: MinCapacity, 4, is above MaxCapacity, 3 (the default of the parameter 'Most').",
            ],
            findings);
    }

    [Fact]
    public void Compares_only_what_can_meet_in_the_branches_of_a_condition()
    {
        const string Template = """
            Parameters:
              Stage: {Type: String}
            Conditions:
              IsLive: !Equals [!Ref Stage, live]
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
                  MinCapacity: !If [IsLive, 4, 1]
                  MaxCapacity: !If [IsLive, 8, 2]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Any: {Type: Number}
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
                  MaxCapacity: !Ref Any
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
