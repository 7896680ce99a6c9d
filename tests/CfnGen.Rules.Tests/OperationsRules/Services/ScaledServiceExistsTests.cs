using CfnGen.Rules.OperationsRules.Services;

namespace CfnGen.Rules.Tests.OperationsRules.Services;

public sealed class ScaledServiceExistsTests
{
    private readonly ScaledServiceExists rule = new();

    [Fact]
    public void Accepts_the_name_that_the_service_has()
    {
        const string Template = """
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
                  ResourceId: !Sub service/${Cluster}/orders-api
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_a_service_of_another_template()
    {
        const string Template = """
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
                  ResourceId: service/live/billing
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_name_that_is_misspelt()
    {
        const string Template = """
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
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(13,19) Resources/Target/Properties/ResourceId: No service of the template has the name 'order-api'. Did you mean 'orders-api'?",
            ],
            findings);
    }

    [Theory]
    [InlineData("ServiceName: api")]
    [InlineData("DesiredCount: 1")]
    public void Reports_a_name_that_the_only_service_of_the_cluster_cannot_have(string name)
    {
        var template = $$"""
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  {{name}}
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster}/frontend
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, template);

        Assert.Equal(["(13,19) Resources/Target/Properties/ResourceId: No service of 'Cluster' has the name 'frontend': write ${Service.Name} for that of 'Service'."], findings);
    }

    [Theory]
    [InlineData("ServiceName: !Ref Name", "!Ref Cluster")]
    [InlineData("ServiceName: api", "!ImportValue cluster")]
    [InlineData("ServiceName: api", "!Ref Elsewhere")]
    public void Accepts_a_name_that_a_service_of_the_cluster_may_have(string name, string cluster)
    {
        var template = $$"""
            Parameters:
              Name: {Type: String}
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Elsewhere: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: {{cluster}}
                  TaskDefinition: web:1
                  {{name}}
              Target:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ServiceNamespace: ecs
                  ResourceId: !Sub service/${Cluster}/frontend
                  ScalableDimension: ecs:service:DesiredCount
                  MinCapacity: 1
                  MaxCapacity: 4
            """;

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_functions_alone()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Resources:
              Cluster: {Type: AWS::ECS::Cluster}
              Service:
                Type: AWS::ECS::Service
                Properties:
                  Cluster: !Ref Cluster
                  TaskDefinition: web:1
                  ServiceName: !Ref Name
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
