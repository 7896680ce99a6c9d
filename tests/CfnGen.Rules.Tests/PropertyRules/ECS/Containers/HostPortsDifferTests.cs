using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class HostPortsDifferTests
{
    private readonly HostPortsDiffer rule = new();

    [Fact]
    public void Accepts_different_ports_protocols_and_free_choice()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 8080}, {ContainerPort: 81, HostPort: 0}, {ContainerPort: 82, HostPort: 0}]}
                    - {Name: log, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 8080, Protocol: udp}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_port_that_is_taken_twice()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: 8080}]}
                    - {Name: log, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 90, HostPort: 8080, Protocol: tcp}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,95) Resources/Site/Properties/ContainerDefinitions/1/PortMappings/0/HostPort: Choose another port: a mapping before takes 8080/tcp of the host too."], findings);
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: !If [IsProd, 80, 8080]}]}
                    - {Name: log, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 90, HostPort: !If [IsProd, 8080, 8080]}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,114) Resources/Site/Properties/ContainerDefinitions/1/PortMappings/0/HostPort/Fn::If/2: Choose another port: a mapping before takes 8080/tcp of the host too."], findings);
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
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, PortMappings: [{ContainerPort: 80, HostPort: !Ref Name}, {ContainerPort: 81, HostPort: !Ref Name}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
