using CfnGen.Rules.PropertyRules.ECS.Containers;

namespace CfnGen.Rules.Tests.PropertyRules.ECS.Containers;

public sealed class AwsvpcLeavesNamesToVpcTests
{
    private readonly AwsvpcLeavesNamesToVpc rule = new();

    [Fact]
    public void Accepts_them_on_a_bridge()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: bridge
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Links: [log], Hostname: web}
                    - {Name: log, Image: nginx, Memory: 512}
              Other:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_them_with_awsvpc()
    {
        const string Template = """
            Resources:
              Site:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  NetworkMode: awsvpc
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Links: [log], Hostname: web, ExtraHosts: [{Hostname: a, IpAddress: 10.0.0.1}]}
                    - {Name: log, Image: nginx, Memory: 512}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(7,50) Resources/Site/Properties/ContainerDefinitions/0/Links: Remove 'Links': with awsvpc containers find each other at localhost, and others by the names of the VPC.",
                "(7,64) Resources/Site/Properties/ContainerDefinitions/0/Hostname: Remove 'Hostname': with awsvpc containers find each other at localhost, and others by the names of the VPC.",
                "(7,79) Resources/Site/Properties/ContainerDefinitions/0/ExtraHosts: Remove 'ExtraHosts': with awsvpc containers find each other at localhost, and others by the names of the VPC.",
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
                  NetworkMode: !If [IsProd, awsvpc, bridge]
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Hostname: !If [IsProd, !Ref AWS::NoValue, web]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Leaves_a_mode_alone_that_only_the_deployment_knows()
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
                  NetworkMode: !Ref Name
                  ContainerDefinitions:
                    - {Name: web, Image: nginx, Memory: 512, Hostname: web}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }
}
