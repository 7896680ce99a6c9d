using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class MountPointNamesVolumeTests
{
    private readonly MountPointNamesVolume rule = new();

    [Fact]
    public void Accepts_a_volume_of_the_task()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Volumes: [{Name: data}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MountPoints: [{SourceVolume: data, ContainerPath: /data}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_a_volume_that_is_not_there()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Volumes: [{Name: data}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MountPoints: [{SourceVolume: date, ContainerPath: /data}]}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MountPoints: [{SourceVolume: data, ContainerPath: /data}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,79) Resources/Site/Properties/ContainerDefinitions/0/MountPoints/0/SourceVolume: The task has no volume 'date'. Did you mean 'data'?",
                "(12,79) Resources/Other/Properties/ContainerDefinitions/0/MountPoints/0/SourceVolume: The task has no volume 'data'.",
            ],
            findings);
    }

    [Fact]
    public void Looks_into_both_branches()
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
                  Volumes: [!If [IsProd, {Name: data}, {Name: temp}]]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MountPoints: [{SourceVolume: !If [IsProd, data, temporary], ContainerPath: /data}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(11,98) Resources/Site/Properties/ContainerDefinitions/0/MountPoints/0/SourceVolume/Fn::If/2: The task has no volume 'temporary'."], findings);
    }

    [Fact]
    public void Leaves_names_alone_that_only_the_deployment_knows()
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
                  Volumes: [{Name: !Ref Name}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MountPoints: [{SourceVolume: data, ContainerPath: /data}]}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Volumes: [{Name: data}]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, MountPoints: [{SourceVolume: !Ref Name, ContainerPath: /data}]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
