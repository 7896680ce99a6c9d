using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class HostPortIsContainerPortTests
{
    private readonly HostPortIsContainerPort rule = new();

    [Fact]
    public void Accepts_equal_ports_and_others_on_a_bridge()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: host
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 80}, {ContainerPort: 81}, {ContainerPort: 82, HostPort: 0}]}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: bridge
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 8080}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_different_ones()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 8080}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,95) Resources/Site/Properties/ContainerDefinitions/0/PortMappings/0/HostPort: Remove HostPort, 8080, or make it 80: with awsvpc it is the ContainerPort."], findings);
    }

    [Fact]
    public void Compares_only_what_can_be_chosen_together()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: !If [IsProd, awsvpc, bridge]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: !If [IsProd, 80, 8080]}, {ContainerPort: 90, HostPort: !If [IsProd, 91, 92]}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,163) Resources/Site/Properties/ContainerDefinitions/0/PortMappings/1/HostPort/Fn::If/1: Remove HostPort, 91, or make it 90: with awsvpc it is the ContainerPort."], findings);
    }

    [Fact]
    public void Leaves_ports_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              Name: {Type: String}
            Conditions:
              IsProd: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: !Ref Name}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
