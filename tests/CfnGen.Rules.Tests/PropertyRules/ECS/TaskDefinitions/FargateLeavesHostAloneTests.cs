using CfnGen.Rules.PropertyRules.ECS.TaskDefinitions;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.TaskDefinitions;

public sealed class FargateLeavesHostAloneTests
{
    private readonly FargateLeavesHostAlone rule = new();

    [Fact]
    public void Accepts_what_Fargate_has()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  PidMode: task
                  Volumes: [{Name: data, Host: {}}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Privileged: false}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Accepts_the_host_on_instances()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  PidMode: host
                  Volumes: [{Name: data, Host: {SourcePath: /data}}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 5, Privileged: true}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_of_the_host()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  PidMode: host
                  IpcMode: host
                  PlacementConstraints: [{Type: memberOf, Expression: x}]
                  Volumes: [{Name: data, Host: {SourcePath: /data}}, {Name: more, DockerVolumeConfiguration: {Scope: task}}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Privileged: true, LinuxParameters: {Devices: [{HostPath: /dev/a}]}}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,7) Resources/Site/Properties/PidMode: Remove 'PidMode': a task for Fargate cannot have it.",
                "(10,7) Resources/Site/Properties/IpcMode: Remove 'IpcMode': a task for Fargate cannot have it.",
                "(11,7) Resources/Site/Properties/PlacementConstraints: Remove 'PlacementConstraints': a task for Fargate cannot have it.",
                "(12,37) Resources/Site/Properties/Volumes/0/Host/SourcePath: Remove 'SourcePath': a task for Fargate cannot have it.",
                "(12,71) Resources/Site/Properties/Volumes/1/DockerVolumeConfiguration: Remove 'DockerVolumeConfiguration': a task for Fargate cannot have it.",
                "(14,37) Resources/Site/Properties/ContainerDefinitions/0/Privileged: Remove 'Privileged': a task for Fargate cannot have it.",
                "(14,73) Resources/Site/Properties/ContainerDefinitions/0/LinuxParameters/Devices: Remove 'Devices': a task for Fargate cannot have it.",
            ],
            findings);
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
                  RequiresCompatibilities: [!If [IsProd, FARGATE, EC2]]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  IpcMode: !If [IsProd, !Ref AWS::NoValue, host]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_values_alone_that_only_the_deployment_knows()
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
                  RequiresCompatibilities: [FARGATE]
                  NetworkMode: awsvpc
                  Cpu: 256
                  Memory: 512
                  PidMode: !Ref Name
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Privileged: !Ref Name}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
