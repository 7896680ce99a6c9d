namespace CfnGen.Planning.Tests.Capacity.Services;

/// <summary>A template with one service of ECS and its task definition.</summary>
internal sealed record ServiceTemplate
{
    public int? DesiredCount { get; init; } = 4;

    /// <summary>Inside of <c>DeploymentConfiguration</c>, in flow style.</summary>
    public string Deployment { get; init; } = "";

    /// <summary>Further lines of the service's properties.</summary>
    public string Properties { get; init; } = "";

    public string Image { get; init; } = "web:1";

    /// <summary>Further resources, indented by two.</summary>
    public string Others { get; init; } = "";

    public override string ToString() => $$"""
        Resources:
          Service:
            Type: AWS::ECS::Service
            Properties:
              TaskDefinition: !Ref Task{{(DesiredCount is { } count ? $"\n      DesiredCount: {count}" : "")}}
              DeploymentConfiguration: { {{Deployment}} }{{(Properties.Length == 0 ? "" : "\n      " + Properties)}}
          Task:
            Type: AWS::ECS::TaskDefinition
            Properties:
              Family: web
              ContainerDefinitions: [{Name: web, Image: '{{Image}}'}]
        {{Others}}
        """;
}
